using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Organisations.Changes;

/// <summary>Changes of an organisation: proposed by its representative, carried out on the approval of the office, in one transaction each.</summary>
public sealed class ChangeService(PortalDb db, OrganisationTurnService turns, ChangePageQuery pages, ChangeLetterService letters, AuditTrail audit)
{
    public Task<Outcome?> ProposeAsync(int id, ChangeForm form, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async file =>
    {
        ChangedFacts before = ChangedFacts.Of(file.Organisation, await pages.HeadAsync(id, file.Today, ct));
        ChangedFacts after = ChangeFacts.After(form, before);
        IReadOnlyList<ProposedFounder> founders = ChangeFacts.Founders(form, file.Organisation);
        var earlier = await db.OrganisationChanges.Where(one => one.OrganisationId == id).ToListAsync(ct);
        IReadOnlyList<Objection> objections = OrganisationChangeRules.ObjectionsToProposing(file.Organisation, after, founders, earlier, file.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        Person by = await db.People.SingleAsync(one => one.Id == actor.PersonId, ct);
        string? note = string.IsNullOrWhiteSpace(form.Note) ? null : form.Note.Trim();
        var change = new OrganisationChange(file.Organisation, before, after, founders, note, by, file.Today);
        db.Add(change);
        audit.Record(actor, Act.ProposeChange, change, new { organisation = id, after.HasName, after.HasSeat, after.HasHead, founders = founders.Count });
        await letters.TellProposedAsync(file, ct);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    public Task<Outcome?> DecideAsync(int id, int changeId, VerdictForm form, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async file =>
    {
        if (await FindAsync(id, changeId, ct) is not { } change) return Outcome.Refused(OrganisationTurnService.ChangedMeanwhile);
        bool approved = form.Verdict == ChangeVerdict.Approve;
        string? answer = string.IsNullOrWhiteSpace(form.Answer) ? null : form.Answer.Trim();
        if (change.State == ChangeState.Proposed && change.Version != form.Version) return Outcome.Refused(OrganisationTurnService.ChangedMeanwhile);
        IReadOnlyList<Objection> objections = OrganisationChangeRules.ObjectionsToDeciding(change, approved, answer);
        if (objections.Count > 0) return Outcome.Refused(objections);
        change.Decide(approved, await db.People.SingleAsync(one => one.Id == actor.PersonId, ct), answer, file.Today);
        if (approved) await ChangeHeadAsync(change, file, ct);
        audit.Record(actor, Act.DecideChange, change, new { organisation = id, approved });
        db.Touch(file.Organisation);
        await letters.TellDecidedAsync(file, change, ct);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    public Task<Outcome?> TakeBackAsync(int id, int changeId, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async file =>
    {
        if (await FindAsync(id, changeId, ct) is not { State: ChangeState.Proposed } change) return Outcome.Refused(OrganisationChangeRules.Decided);
        change.TakeBack(file.Today);
        audit.Record(actor, Act.ProposeChange, change, new { organisation = id, takenBack = true });
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    /// <summary>A person who speaks for the organisation already and bears the name stays one person.</summary>
    private async Task ChangeHeadAsync(OrganisationChange change, OrganisationFile file, CancellationToken ct)
    {
        if (!change.After.HasHead) return;
        var mandates = await db.Representatives.Include(one => one.Person).Where(one => one.OrganisationId == file.Id).ToListAsync(ct);
        Person? known = mandates.Find(one => one.StandsOn(file.Today) && change.IsNamed(one.Person))?.Person;
        Representative? head = change.ChangeHead(await pages.HeadAsync(file.Id, file.Today, ct), known);
        if (head is not null) db.Add(head);
    }

    private Task<OrganisationChange?> FindAsync(int id, int changeId, CancellationToken ct) => db.OrganisationChanges
        .Include(one => one.Founders).SingleOrDefaultAsync(one => one.Id == changeId && one.OrganisationId == id, ct);
}
