using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Organisations.Withdrawals;

/// <summary>Takes notices of leaving, and takes them back: record, departure, letters and audit line in one transaction (U8).</summary>
public sealed class WithdrawalService(PortalDb db, OrganisationTurnService turns, WithdrawalLetterService letters, Texts texts, AuditTrail audit)
{
    private const int NameLength = 300;

    /// <summary>Notice by one who speaks for the organisation, received today.</summary>
    public Task<Outcome?> GiveAsync(int id, WithdrawalForm form, Actor actor, CancellationToken ct) => turns.TakeAsync(id, file =>
        NotifyAsync(file, actor.PersonId!.Value, form.Reason, file.Today, form.EffectiveOn!.Value, Act.LeaveUnion, actor, ct), ct);

    /// <summary>Notice on paper, entered by the office; it counts from the day it came in.</summary>
    public Task<Outcome?> EnterAsync(int id, PaperNoticeForm form, Actor actor, CancellationToken ct) => turns.TakeAsync(id, file =>
        NotifyAsync(file, form.SignedBy!.Value, form.Reason, form.ReceivedOn!.Value, form.EffectiveOn!.Value, Act.RecordDeparture, actor, ct), ct);

    public Task<Outcome?> RevokeAsync(int id, RevocationForm form, Act act, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async file =>
    {
        Withdrawal? notice = await db.Withdrawals.Include(one => one.Record).Include(one => one.Number)
            .SingleOrDefaultAsync(one => one.Id == form.Notice && one.Number.OrganisationId == id, ct);
        if (notice is null || file.Affiliations.LastOrDefault(one => one.Number == notice.Number) is not { } affiliation) return Outcome.Refused(DepartureRules.NotLeaving);
        IReadOnlyList<Objection> objections = WithdrawalRules.ObjectionsToRevoking(notice, affiliation, file.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        DateOnly leaving = affiliation.Departure!.EffectiveOn;
        notice.Revoke(affiliation, file.Today);
        await db.KeepSeatsAsync(affiliation, leaving, ct);
        audit.Record(actor, act, affiliation, new { revoked = notice.Id });
        await letters.TellRevokedAsync(file, notice, ct);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    private async Task<Outcome> NotifyAsync(
        OrganisationFile file, int personId, string? reason, DateOnly receivedOn, DateOnly effectiveOn, Act act, Actor actor, CancellationToken ct)
    {
        if (file.Present is not { } affiliation) return Outcome.Refused(DepartureRules.NotBelonging);
        IReadOnlyList<Objection> objections = WithdrawalRules.ObjectionsTo(affiliation, effectiveOn, file.Terms.Departure, receivedOn, file.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        Person by = await db.People.SingleAsync(one => one.Id == personId, ct);
        var record = new DecisionRecord(DecidingBody.Organisation, receivedOn, await db.NextLeavingReferenceAsync(receivedOn.Year, ct),
            SummaryIn("ru", file, effectiveOn), SummaryIn("en", file, effectiveOn));
        Withdrawal notice = Withdrawal.Notify(affiliation, record, by, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), effectiveOn, file.Terms, file.Today);
        db.Add(notice);
        await db.EndSeatsAsync(affiliation, ct);
        audit.Record(actor, act, affiliation, new { record.Reference, receivedOn, effectiveOn });
        await letters.TellGivenAsync(file, notice, ct);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }

    private string SummaryIn(string language, OrganisationFile file, DateOnly effectiveOn)
    {
        string name = file.NameIn(language);
        return texts.In(language)["Leaving.Record.Withdrawal", name.Length > NameLength ? name[..NameLength] : name, effectiveOn];
    }
}
