using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Board.Decisions;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Board.Dissents;

/// <summary>Putting a dissent on record.</summary>
public sealed record DissentPage(int Id, string Reference, string Summary, IReadOnlyList<Objection> Refused, DissentForm Form);

/// <summary>Puts dissents on record, inside, for whoever finds the decision (A23). Null where the decision is not the reader's to see.</summary>
public sealed class DissentService(PortalDb db, DecisionSightQuery sight, AuditTrail audit, UnionCalendar calendar, Texts texts)
{
    public Task<Outcome?> PutAsync(int decisionId, DissentForm form, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await SeenAsync(decisionId, actor, ct) is null || await MemberAsync(actor, ct) is not { } member) return null;
        DecisionRecord decision = await db.DecisionRecords.SingleAsync(one => one.Id == decisionId, ct);
        string text = form.Text!.Trim();
        var given = await db.Dissents.Where(one => one.DecisionId == decisionId).ToListAsync(ct);
        var objections = DissentRules.ObjectionsTo(member, decision, text, given, calendar.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        var dissent = new Dissent(member, await db.People.SingleAsync(one => one.Id == actor.PersonId, ct), decision, text, calendar.Today);
        db.Dissents.Add(dissent);
        audit.Record(actor, Act.PutDissent, dissent, new { Decision = decisionId, Member = member.Id });
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    public async Task<DissentPage?> PageAsync(int decisionId, DissentForm form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct) =>
        await SeenAsync(decisionId, actor, ct) is { Body: DecidingBody.Board } record && await MemberAsync(actor, ct) is not null
            ? new DissentPage(record.Id, record.Reference, texts.Language == "en" ? record.SummaryEn : record.SummaryRu, refused, form)
            : null;

    private async Task<DecisionRecord?> SeenAsync(int id, Actor actor, CancellationToken ct) =>
        await (await sight.SeenByAsync(actor, ct)).SingleOrDefaultAsync(one => one.Id == id, ct);

    /// <summary>The member for which the actor speaks; the first where there are several.</summary>
    private async Task<Member?> MemberAsync(Actor actor, CancellationToken ct)
    {
        List<int> own = [.. actor.Organisations.Where(one => one.As == Role.Member).Select(one => one.Id)];
        return await db.Members.Include(one => one.Departure).Include(one => one.Suspensions)
            .Where(one => own.Contains(one.OrganisationId)).OrderByDescending(one => one.AdmittedOn).FirstOrDefaultAsync(ct);
    }
}
