using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Valuations.Readings;

/// <summary>Begins valuations, assigns readers, takes the member's answer. Null: there is no such thing, or it is not the actor's (U11).</summary>
public sealed class ValuationService(PortalDb db, ValuationQuery valuations, ReaderQuery readers, MeasuredReportQuery measures, ValuationLetterService letters, AuditTrail audit, UnionCalendar calendar)
{
    public Task<Outcome<int>?> OpenAsync(int reportId, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome<int>?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await db.WholeReports.SingleOrDefaultAsync(one => one.Id == reportId, ct) is not { } report) return null;
        CriteriaSet? set = await InForceAsync(report.Period.Year, ct);
        bool open = await db.Valuations.AnyAsync(one => one.ReportId == reportId, ct);
        var objections = ValuationRules.ObjectionsToOpening(report, set, open);
        if (objections.Count > 0) return Outcome.Refused<int>(objections);
        var valuation = new Valuation(report, set, (await measures.MeasureAsync(report.Period, report.OrganisationId, ct))(report), open, calendar.Today);
        db.Valuations.Add(valuation);
        audit.Record(actor, Act.KeepValuations, valuation, new { report.Number, criteria = set!.Id, version = valuation.ReportVersion });
        await db.SaveChangesAsync(ct);
        return Outcome.Of(valuation.Id);
    }, ct);

    /// <summary>Begins with every accepted report of the year that is not being valued; answers how many there were.</summary>
    public Task<Outcome<int>?> OpenYearAsync(int year, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome<int>?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await db.ReportingPeriods.SingleOrDefaultAsync(one => one.Year == year, ct) is not { } period) return null;
        if (await InForceAsync(year, ct) is not { } set) return Outcome.Refused<int>(ValuationRules.NoCriteria.With(year));
        List<AnnualReport> accepted = await db.AnnualReports.Include(one => one.Versions).OrderBy(one => one.Id)
            .Where(one => one.PeriodId == period.Id && one.Versions.Any(version => version.AcceptedOn != null) && !db.Valuations.Any(valuation => valuation.ReportId == one.Id)).ToListAsync(ct);
        Func<AnnualReport, MeasuredReport> measure = await measures.MeasureAsync(period, null, ct);
        List<Valuation> begun = accepted.ConvertAll(one => new Valuation(one, set, measure(one), false, calendar.Today));
        audit.Record(actor, Act.KeepValuations, period, new { year, criteria = set.Id, begun = begun.Count });
        await db.SaveChangesAsync(ct);
        await db.SaveNewAsync(begun, ct);
        return Outcome.Of(begun.Count);
    }, ct);

    public Task<Outcome?> AssignAsync(int id, int personId, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await valuations.FindAsync(id, actor, Act.KeepValuations, ct) is not { } valuation) return null;
        if (await readers.FactsAsync(valuation.Report.OrganisationId, personId, ct) is not { } reader) return null;
        var objections = ValuationRules.ObjectionsToAssigning(valuation, reader);
        if (objections.Count > 0) return Outcome.Refused(objections);
        Reading reading = valuation.Assign(reader, calendar.Today);
        await letters.AskReaderAsync(valuation, reading, ct);
        return await SaveAsync(valuation, actor, Act.KeepValuations, new { reader = personId, third = reading.IsThird }, ct);
    }, ct);

    public Task<Outcome?> AnswerAsync(int id, string answer, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await valuations.FindAsync(id, actor, Act.AnswerValuation, ct) is not { } valuation) return null;
        var objections = ValuationRules.ObjectionsToAnswering(valuation, answer);
        if (objections.Count > 0) return Outcome.Refused(objections);
        Person by = (await valuations.PersonAsync(actor, ct))!;
        valuation.Reply(answer.Trim().ReplaceLineEndings("\n"), by, calendar.Today);
        return await SaveAsync(valuation, actor, Act.AnswerValuation, new { answered = valuation.Report.Number }, ct);
    }, ct);

    private async Task<CriteriaSet?> InForceAsync(int year, CancellationToken ct) =>
        CriteriaRules.InForceFor(await db.WholeCriteria.Where(one => one.Record != null).ToListAsync(ct), year);

    private async Task<Outcome> SaveAsync(Valuation valuation, Actor actor, Act act, object details, CancellationToken ct)
    {
        db.Touch(valuation);
        audit.Record(actor, act, valuation, details);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }
}
