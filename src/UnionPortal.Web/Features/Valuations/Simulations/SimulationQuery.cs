using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Valuations.Criteria;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Valuations.Simulations;

/// <summary>Tries a set on the last year's reports before the meeting votes on it: who would score what, by region and size (U11).</summary>
public sealed class SimulationQuery(PortalDb db, CriteriaQuery sets, MeasuredReportQuery reports, GroupWordsQuery groups, CharterBook charter, UnionCalendar calendar, Texts texts)
{
    private const int RowsOfPage = 50;

    public async Task<SimulationPage?> PageAsync(int id, int page, HttpRequest request, Actor actor, CancellationToken ct)
    {
        if (await sets.FindAsync(id, actor, ct) is not { } set) return null;
        if (await reports.LastYearAsync(ct) is not { } period) return new SimulationPage(set, null, 0, 0);
        List<(MeasuredMember Member, IReadOnlyList<ScoreLine> Lines, int Score)> tried = [.. (await reports.OfYearAsync(period, ct)).Select(one => Try(set, one))];
        if (tried.Count == 0) return new SimulationPage(set, period.Year, 0, 0);
        bool inside = GroupWordsQuery.SeesMembers(actor);
        int fewest = charter.TermsOn(calendar.Today).Valuation.SmallestGroup, smallest = inside ? 1 : fewest;
        Pager pager = Pager.Of(request, page, RowsOfPage, tried.Count);
        return new SimulationPage(set, period.Year, tried.Count, tried.Count < smallest ? 0 : ScoreReckoning.Round(tried.Sum(one => (long)one.Score), tried.Count))
        {
            Regions = groups.ByRegion(tried.Select(one => (one.Member.OrganisationId, one.Member.Region, one.Score)), smallest),
            Sizes = groups.BySize(tried.Select(one => (one.Member.OrganisationId, one.Member.Size, one.Score)), smallest),
            Rows = inside ? await RowsAsync([.. tried.OrderByDescending(one => one.Score).ThenBy(one => one.Member.OrganisationId).Skip((pager.Page - 1) * RowsOfPage).Take(RowsOfPage)], ct) : [],
            Pager = inside ? pager : null, SmallestGroup = fewest,
        };
    }

    private static (MeasuredMember, IReadOnlyList<ScoreLine>, int) Try(CriteriaSet set, MeasuredMember member)
    {
        IReadOnlyList<ScoreLine> lines = ScoreReckoning.Computed(set, member.Report);
        return (member, lines, ScoreReckoning.SumOf(lines));
    }

    private async Task<IReadOnlyList<TrialRow>> RowsAsync(List<(MeasuredMember Member, IReadOnlyList<ScoreLine> Lines, int Score)> shown, CancellationToken ct)
    {
        int[] ids = [.. shown.Select(one => one.Member.OrganisationId)];
        Dictionary<int, Organisation> names = await db.Organisations.AsNoTracking().Include(one => one.Names).Where(one => EF.Parameter(ids).Contains(one.Id)).ToDictionaryAsync(one => one.Id, ct);
        return [.. shown.Select(one => new TrialRow(one.Member.ReportId, names[one.Member.OrganisationId].Name(texts.Language), groups.Region(one.Member.Region), groups.Size(one.Member.Size),
            one.Score, [.. one.Lines.Select(line => line.Points[0])]))];
    }
}
