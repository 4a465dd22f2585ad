using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Reports.Letters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Reports.Review;

/// <summary>
/// Accepts or returns reports. With acceptance the figures become those of the organisation, and its passport is run again on them (A12f).
/// </summary>
public sealed class ReviewService(PortalDb db, ReportQuery reports, ReportLetterService letters, IEnumerable<IReportFollower> followers, AuditTrail audit, UnionCalendar calendar)
{
    public static readonly Objection ChangedMeanwhile = new("ChangedMeanwhile");
    public static readonly Objection CommentsUnsent = new("ReportCommentsUnsent", "U11");

    /// <summary>The year of the report; null where it is not there.</summary>
    public async Task<Outcome<int>?> AcceptAsync(int id, AcceptReportForm form, Actor actor, CancellationToken ct)
    {
        if (await reports.FindAsync(id, actor, Act.ReviewReport, ct) is not { } report) return null;
        var objections = ReportRules.ObjectionsToReviewing(report);
        if (objections.Count > 0) return Outcome.Refused<int>(objections);
        if (form.Comments.Any(one => !string.IsNullOrWhiteSpace(one.Text))) return Outcome.Refused<int>(CommentsUnsent);
        Organisation organisation = await db.Organisations.AsSplitQuery().Include(one => one.Names).Include(one => one.Incomes).ThenInclude(one => one.Lines).SingleAsync(one => one.Id == report.OrganisationId, ct);
        db.Expect(report, form.Version!.Value);
        report.Accept(calendar.Today);
        organisation.StateIncome(ReportFigures.IncomeOf(report.Current, report.Period.Year));
        audit.Record(actor, Act.ReviewReport, report, new { report.Number, accepted = report.Current.Number });
        await letters.TellReviewedAsync(report, "ReportAccepted", ct);
        return await SaveAsync(report, () => FollowAsync(report, ct), ct);
    }

    public async Task<Outcome<int>?> ReturnAsync(int id, ReturnReportForm form, Actor actor, CancellationToken ct)
    {
        if (await reports.FindAsync(id, actor, Act.ReviewReport, ct) is not { } report) return null;
        var objections = ReportRules.ObjectionsToReturning(report, form.Asked);
        if (objections.Count > 0) return Outcome.Refused<int>(objections);
        db.Expect(report, form.Version!.Value);
        report.Return(form.Asked, calendar.Today);
        audit.Record(actor, Act.ReviewReport, report, new { report.Number, returned = report.Current.Number - 1, sections = form.Asked.Keys });
        await letters.TellReviewedAsync(report, "ReportReturned", ct);
        return await SaveAsync(report, () => Task.CompletedTask, ct);
    }

    /// <summary>The figures are saved before those who follow read them.</summary>
    private async Task FollowAsync(AnnualReport report, CancellationToken ct)
    {
        foreach (IReportFollower one in followers) await one.AcceptedAsync(report.OrganisationId, report.Period.Year, ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task<Outcome<int>> SaveAsync(AnnualReport report, Func<Task> then, CancellationToken ct)
    {
        try
        {
            await db.InTurnAsync(async () =>
            {
                await db.SaveChangesAsync(ct);
                await then();
            }, ct);
            return Outcome.Of(report.Period.Year);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Outcome.Refused<int>(ChangedMeanwhile);
        }
    }
}
