using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Valuations.Simulations;

/// <summary>A group in a table and its picture.</summary>
/// <param name="Range">Lowest and highest; null where single members are not told.</param>
public sealed record GroupRow(string Label, int Members, int Average, (int Lowest, int Highest)? Range);

/// <summary>A member's line in the trial.</summary>
public sealed record TrialRow(int ReportId, string Organisation, string Region, string Size, int Score, IReadOnlyList<int> Points);

/// <summary>What last year's reports would score by a set, as far as figures alone tell.</summary>
public sealed record SimulationPage(CriteriaSet Set, int? Year, int Members, int Average)
{
    /// <summary>Points of a hundred that come from figures; the others readers give.</summary>
    public int Possible => Set.Criteria.Where(one => !one.IsJudged).Sum(one => one.Weight);

    public IReadOnlyList<Criterion> Computed => [.. Set.InOrder.Where(one => !one.IsJudged)];

    public IReadOnlyList<GroupRow> Regions { get; init; } = [];

    public IReadOnlyList<GroupRow> Sizes { get; init; } = [];

    /// <summary>Members one by one, for those who read reports anyway.</summary>
    public IReadOnlyList<TrialRow> Rows { get; init; } = [];

    public Pager? Pager { get; init; }

    public int SmallestGroup { get; init; }
}
