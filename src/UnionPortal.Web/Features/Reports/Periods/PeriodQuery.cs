using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Registry;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Standings;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Reports.Periods;

/// <summary>Reads reporting years and who has reported in each.</summary>
public sealed class PeriodQuery(PortalDb db, ReportDutyQuery duties, CharterBook charter, UnionCalendar calendar, Texts texts)
{
    private const int RowsOfPage = 50;

    public async Task<PeriodsPage> ListAsync(OpenYearForm? form, Actor actor, CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        List<ReportingPeriod> periods = await db.ReportingPeriods.AsNoTracking().OrderByDescending(one => one.Year).ToListAsync(ct);
        int next = periods.Count == 0 || periods[0].Year + 1 >= today.Year ? today.Year - 1 : periods[0].Year + 1;
        DateOnly due = ObligationRules.ReportOn(next + 1, charter.TermsOn(today).Report);
        return new PeriodsPage(periods, form ?? new OpenYearForm { Year = next, DueOn = due > today ? due : null }, actor.May(Act.KeepReportingYears), today);
    }

    public async Task<PeriodPage?> PageAsync(int year, string? state, int page, HttpRequest request, Actor actor, CancellationToken ct)
    {
        if (await db.ReportingPeriods.AsNoTracking().SingleOrDefaultAsync(one => one.Year == year, ct) is not { } period) return null;
        DateOnly today = calendar.Today;
        ReportTerms terms = charter.TermsOn(today).Report;
        List<ReportLine> lines = await duties.OfPeriodAsync(period, today, ct);
        string filter = ReportFilters.Keys.Contains(state) ? state! : ReportFilters.All;
        Dictionary<string, int> counts = ReportFilters.Keys.ToDictionary(key => key, key => lines.Count(line => ReportFilters.Takes(key, line, today, terms)));
        Pager pager = Pager.Of(request, page, RowsOfPage, counts[filter]);
        List<ReportLine> shown = [.. lines.Where(line => ReportFilters.Takes(filter, line, today, terms)).Skip((pager.Page - 1) * RowsOfPage).Take(RowsOfPage)];
        Dictionary<int, string> names = await NamesAsync([.. shown.Select(line => line.OrganisationId)], ct);
        return new PeriodPage(period, today, filter, counts,
            shown.ConvertAll(line => new PeriodRow(line, names[line.OrganisationId], period.IsOpen && line.Duty.IsOverdueOn(today), line.Duty.ConsequenceOn(today, terms))), pager)
        {
            MayKeep = actor.May(Act.KeepReportingYears), MayReview = actor.May(Act.ReviewReport), MaySuspend = actor.May(Act.SuspendMember),
            Extensions = await ExtensionsAsync(period, terms, ct),
        };
    }

    private async Task<IReadOnlyList<ExtensionRow>> ExtensionsAsync(ReportingPeriod period, ReportTerms terms, CancellationToken ct)
    {
        List<ReportExtension> open = await db.ReportExtensions.AsNoTracking().Include(one => one.Organisation.Names).Include(one => one.AskedBy)
            .Where(one => one.PeriodId == period.Id && one.DecidedOn == null).OrderBy(one => one.AskedOn).ToListAsync(ct);
        return open.ConvertAll(one => new ExtensionRow(one, Writing.ReportNames.Of(one.Organisation, texts.Language), one.AskedOn.AddDays(terms.ExtensionAnswerDays)));
    }

    private async Task<Dictionary<int, string>> NamesAsync(int[] ids, CancellationToken ct)
    {
        List<Organisation> organisations = await db.Organisations.AsNoTracking().Include(one => one.Names).Where(one => EF.Parameter(ids).Contains(one.Id)).ToListAsync(ct);
        return organisations.ToDictionary(one => one.Id, one => Writing.ReportNames.Of(one, texts.Language));
    }
}
