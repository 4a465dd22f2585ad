using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Valuations.Readings;

/// <summary>Takes what readers give, one after another; with the last the result stands and the member is told (U11).</summary>
public sealed class ReadingService(PortalDb db, ValuationQuery valuations, ValuationLetterService letters, CharterBook charter, AuditTrail audit, UnionCalendar calendar)
{
    public Task<Outcome?> ReadAsync(int id, ReadingForm form, Actor actor, CancellationToken ct) => WorkAsync(id, actor, async (valuation, self) =>
    {
        var points = new Dictionary<Criterion, int>();
        foreach (PointsLine line in form.Lines)
            if (valuation.Set.Criteria.SingleOrDefault(one => one.Id == line.Criterion && one.IsJudged) is { } criterion) points[criterion] = line.Points!.Value;
        string comment = form.Comment!.Trim().ReplaceLineEndings("\n");
        var objections = ValuationRules.ObjectionsToReading(valuation, self, points, comment);
        if (objections.Count > 0) return Outcome.Refused(objections);
        valuation.Read(self, points, comment, charter.TermsOn(valuation.OpenedOn).Valuation, calendar.Today);
        audit.Record(actor, Act.ValueReport, valuation, new { read = valuation.Report.Number, valuation.Score });
        if (valuation.State == ValuationState.Concluded) await letters.TellMemberAsync(valuation, ct);
        return Outcome.Done;
    }, ct);

    public Task<Outcome?> DeclareAsync(int id, string conflict, Actor actor, CancellationToken ct) => WorkAsync(id, actor, (valuation, self) =>
    {
        var objections = ValuationRules.ObjectionsToDeclaring(valuation, self, conflict);
        if (objections.Count > 0) return Task.FromResult(Outcome.Refused(objections));
        valuation.Declare(self, conflict.Trim(), calendar.Today);
        audit.Record(actor, Act.ValueReport, valuation, new { laidDown = valuation.Report.Number });
        return Task.FromResult(Outcome.Done);
    }, ct);

    private Task<Outcome?> WorkAsync(int id, Actor actor, Func<Valuation, Person, Task<Outcome>> work, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await valuations.FindAsync(id, actor, Act.ValueReport, ct) is not { } valuation || await valuations.PersonAsync(actor, ct) is not { } self) return null;
        if (valuation.ReadingOf(self) is null) return null;
        Outcome outcome = await work(valuation, self);
        if (!outcome.Succeeded) return outcome;
        db.Touch(valuation);
        await db.SaveChangesAsync(ct);
        return outcome;
    }, ct);
}
