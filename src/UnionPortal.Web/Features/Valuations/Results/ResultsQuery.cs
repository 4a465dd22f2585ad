using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Valuations.Simulations;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Valuations.Results;

/// <summary>A member's result, for those inside and for the member itself.</summary>
public sealed record ResultRow(int ValuationId, string Organisation, string Region, string Size, int Score, bool Answered);

/// <summary>A valuation of an organisation the reader of the page speaks for.</summary>
public sealed record OwnRow(int ValuationId, string Organisation, int? Score);

/// <summary>Results of a year: by region, size and field for everybody, member by member for those inside.</summary>
public sealed record ResultsPage(int Year, IReadOnlyList<int> Years, CriteriaSet? Set, int Concluded, int Open, int? Average)
{
    public IReadOnlyList<GroupRow> Regions { get; init; } = [];

    public IReadOnlyList<GroupRow> Sizes { get; init; } = [];

    public IReadOnlyList<GroupRow> Fields { get; init; } = [];

    public IReadOnlyList<OwnRow> Own { get; init; } = [];

    public IReadOnlyList<ResultRow> Rows { get; init; } = [];

    public Pager? Pager { get; init; }

    public bool MayKeep { get; init; }

    public bool MayRead { get; init; }

    public int SmallestGroup { get; init; }
}

/// <summary>Reads what the valuation of a year came to (U11).</summary>
public sealed class ResultsQuery(PortalDb db, MeasuredReportQuery reports, GroupWordsQuery groups, CharterBook charter, UnionCalendar calendar, Texts texts)
{
    private const int RowsOfPage = 50;

    /// <summary>The years something was valued in or can be, the latest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken ct)
    {
        List<int> valued = await db.Valuations.Select(one => one.Report.Period.Year).Distinct().ToListAsync(ct);
        List<CriteriaSet> sets = await db.CriteriaSets.AsNoTracking().Where(one => one.Record != null).ToListAsync(ct);
        List<int> reported = await db.ReportingPeriods.Select(one => one.Year).ToListAsync(ct);
        return [.. reported.Where(year => sets.Exists(set => set.IsFor(year))).Union(valued).OrderDescending()];
    }

    /// <summary>The year to begin with: the last one with results, else the last with criteria.</summary>
    public async Task<int?> LatestAsync(CancellationToken ct)
    {
        int? concluded = await db.Valuations.Where(one => one.ConcludedOn != null).MaxAsync(one => (int?)one.Report.Period.Year, ct);
        return concluded ?? (await YearsAsync(ct)).Cast<int?>().FirstOrDefault();
    }

    public async Task<ResultsPage?> PageAsync(int year, int page, HttpRequest request, Actor actor, CancellationToken ct)
    {
        IReadOnlyList<int> years = await YearsAsync(ct);
        if (!years.Contains(year) || await db.ReportingPeriods.AsNoTracking().SingleOrDefaultAsync(one => one.Year == year, ct) is not { } period) return null;
        var all = await db.Valuations.AsNoTracking().Where(one => one.Report.PeriodId == period.Id).OrderBy(one => one.Id)
            .Select(one => new { one.Id, one.ReportId, one.Report.OrganisationId, one.Score, Answered = one.AnsweredOn != null }).ToListAsync(ct);
        var scored = all.FindAll(one => one.Score is not null);
        bool inside = GroupWordsQuery.SeesMembers(actor);
        int fewest = charter.TermsOn(calendar.Today).Valuation.SmallestGroup, smallest = inside ? 1 : fewest;
        Dictionary<int, MeasuredMember> facts = scored.Count == 0 ? [] : (await reports.OfYearAsync(period, ct)).ToDictionary(one => one.ReportId);
        List<(MeasuredMember Member, int Score, int Id, bool Answered)> results = scored.ConvertAll(one => (facts[one.ReportId], one.Score!.Value, one.Id, one.Answered));
        Pager pager = Pager.Of(request, page, RowsOfPage, results.Count);
        CriteriaSet? set = CriteriaRules.InForceFor(await db.CriteriaSets.AsNoTracking().Include(one => one.Record).Where(one => one.Record != null).ToListAsync(ct), year);
        return new ResultsPage(year, years, set, results.Count, all.Count - results.Count, results.Count == 0 || results.Count < smallest ? null : ScoreReckoning.Round(results.Sum(one => (long)one.Score), results.Count))
        {
            Regions = groups.ByRegion(results.Select(one => (one.Member.OrganisationId, one.Member.Region, one.Score)), smallest),
            Sizes = groups.BySize(results.Select(one => (one.Member.OrganisationId, one.Member.Size, one.Score)), smallest),
            Fields = groups.ByField(results.Select(one => (one.Member.OrganisationId, one.Member.Fields, one.Score)), smallest),
            Own = await OwnAsync(period, actor, ct), SmallestGroup = fewest, MayKeep = actor.May(Act.KeepValuations), MayRead = actor.May(Act.ValueReport),
            Rows = inside ? await RowsAsync([.. results.OrderByDescending(one => one.Score).ThenBy(one => one.Id).Skip((pager.Page - 1) * RowsOfPage).Take(RowsOfPage)], ct) : [],
            Pager = inside ? pager : null,
        };
    }

    private async Task<IReadOnlyList<OwnRow>> OwnAsync(ReportingPeriod period, Actor actor, CancellationToken ct)
    {
        int[] own = [.. actor.Organisations.Where(one => actor.MayFor(Act.ReadValuations, one.Id)).Select(one => one.Id)];
        if (own.Length == 0) return [];
        List<Valuation> found = await db.Valuations.AsNoTracking().Include(one => one.Report.Organisation.Names)
            .Where(one => one.Report.PeriodId == period.Id && EF.Parameter(own).Contains(one.Report.OrganisationId)).OrderBy(one => one.Id).ToListAsync(ct);
        return found.ConvertAll(one => new OwnRow(one.Id, one.Report.Organisation.Name(texts.Language), one.Score));
    }

    private async Task<IReadOnlyList<ResultRow>> RowsAsync(List<(MeasuredMember Member, int Score, int Id, bool Answered)> shown, CancellationToken ct)
    {
        int[] ids = [.. shown.Select(one => one.Member.OrganisationId)];
        Dictionary<int, Organisation> names = await db.Organisations.AsNoTracking().Include(one => one.Names).Where(one => EF.Parameter(ids).Contains(one.Id)).ToDictionaryAsync(one => one.Id, ct);
        return shown.ConvertAll(one => new ResultRow(one.Id, names[one.Member.OrganisationId].Name(texts.Language), groups.Region(one.Member.Region), groups.Size(one.Member.Size), one.Score, one.Answered));
    }
}
