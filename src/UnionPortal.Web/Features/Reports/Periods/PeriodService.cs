using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Reports.Periods;

/// <summary>Opens, moves and closes reporting years. Null: there is no such year.</summary>
public sealed class PeriodService(PortalDb db, CharterBook charter, AuditTrail audit, UnionCalendar calendar)
{
    public Task<Outcome> OpenAsync(int year, DateOnly dueOn, Actor actor, CancellationToken ct) => db.InTurnAsync(async () =>
    {
        await db.HoldOthersAsync(ct);
        ReportTerms terms = charter.TermsOn(calendar.Today).Report;
        bool open = await db.ReportingPeriods.AnyAsync(one => one.Year == year, ct);
        var objections = ReportingPeriodRules.ObjectionsToOpening(year, dueOn, open, terms, calendar.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        var period = new ReportingPeriod(year, dueOn, open, terms, calendar.Today);
        db.ReportingPeriods.Add(period);
        return await SaveAsync(period, actor, new { opened = year, dueOn }, ct);
    }, ct);

    public Task<Outcome?> MoveAsync(int year, DateOnly dueOn, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        if (await FindAsync(year, ct) is not { } period) return null;
        var objections = ReportingPeriodRules.ObjectionsToMoving(period, dueOn);
        if (objections.Count > 0) return Outcome.Refused(objections);
        DateOnly before = period.DueOn;
        period.MoveDueDay(dueOn);
        return await SaveAsync(period, actor, new { year, before, dueOn }, ct);
    }, ct);

    public Task<Outcome?> CloseAsync(int year, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await FindAsync(year, ct) is not { } period) return null;
        int unread = await db.AnnualReports.CountAsync(one => one.PeriodId == period.Id && one.State == ReportState.Submitted, ct);
        var objections = ReportingPeriodRules.ObjectionsToClosing(period, unread, calendar.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        period.Close(unread, calendar.Today);
        return await SaveAsync(period, actor, new { closed = year }, ct);
    }, ct);

    private Task<ReportingPeriod?> FindAsync(int year, CancellationToken ct) => db.ReportingPeriods.SingleOrDefaultAsync(one => one.Year == year, ct);

    private async Task<Outcome> SaveAsync(ReportingPeriod period, Actor actor, object details, CancellationToken ct)
    {
        audit.Record(actor, Act.KeepReportingYears, period, details);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }
}
