using UnionPortal.Domain.Reports;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Parts;
using static System.FormattableString;

namespace UnionPortal.Web.Features.YearReview;

/// <summary>The review of a year beside the years before it.</summary>
public sealed record YearPage(YearView Year, IReadOnlyList<YearView> Years, string Currency, DateOnly Today)
{
    /// <summary>Figures told over the years, in the order of the page.</summary>
    public static readonly IReadOnlyList<Measure> Overview =
        [Measure.Beneficiaries, Measure.Programmes, Measure.Employees, Measure.Volunteers, Measure.VolunteerHours, Measure.Income, Measure.Spending];

    /// <summary>Figures that are drawn as well as told.</summary>
    public static readonly IReadOnlyList<Measure> Drawn = [Measure.Beneficiaries, Measure.Volunteers, Measure.Programmes, Measure.Income];

    /// <summary>Years that are drawn beside each other.</summary>
    private const int MostYears = 10;

    public static readonly IReadOnlyList<Measure> Moneys = [Measure.Income, Measure.Independent, Measure.State, Measure.Spending];

    /// <summary>What came in and was spent, by currency; money from the state is told to nobody who may not read the reports.</summary>
    public IEnumerable<Measure> MoneyColumns => Moneys.Where(one => SeesReports || one != Measure.State);

    /// <summary>Whether the reader may go down to the reports behind a number.</summary>
    public bool SeesReports { get; init; }

    public bool MayConclude { get; init; }

    public bool MayFollow { get; init; }

    /// <summary>Whether the day has not come yet: who has not reported may still do so in time.</summary>
    public bool IsRunning => !Year.IsClosed && Year.DueOn >= Today;

    /// <summary>How many reported, in the words that fit a year that is over or still running.</summary>
    public string CoverageLineKey => IsRunning ? "YearReview.Coverage.LineRunning" : "YearReview.Coverage.Line";

    /// <summary>Average scores over the years, where they are told.</summary>
    public IReadOnlyList<ChartBar> AverageScores => [.. Years.TakeLast(MostYears).Where(one => one.Scores is not null).Select(one => new ChartBar(one.Label, one.Scores!.Value.Average, Numbers.Plain(one.Scores.Value.Average)))];

    /// <summary>The years of a key figure, drawn.</summary>
    /// <param name="notShown">What is said where a number is not told.</param>
    public IReadOnlyList<ChartBar> BarsOf(Measure measure, string notShown) =>
        [.. Years.TakeLast(MostYears).Select(one => new ChartBar(one.Label, one[measure], one[measure] is { } told ? Told(measure, told) : notShown))];

    /// <summary>How many organisations must stand behind a sum that is told to everybody.</summary>
    public int SmallestGroup { get; init; }

    public IReadOnlyList<YearFactor> Factors { get; init; } = [];

    /// <summary>Adjustments drawn from this year.</summary>
    public IReadOnlyList<Adjustment> Adjustments { get; init; } = [];

    /// <summary>Adjustments of earlier years that were still open in this one, or ended since.</summary>
    public IReadOnlyList<Adjustment> Followed { get; init; } = [];

    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    public static bool IsMoney(Measure measure) => Moneys.Contains(measure);

    /// <summary>A number as it is told; money of a whole union in whole units.</summary>
    public static string Told(Measure measure, decimal number) => Numbers.Plain(IsMoney(measure) ? decimal.Round(number, 0, MidpointRounding.AwayFromZero) : number);

    /// <summary>Those behind a number of who reported.</summary>
    public static string PathTo(int year, CoveragePart part) => Invariant($"/{Cultures.Current}/year-review/{year}/reports?coverage={part}");

    /// <summary>The reports behind a key figure of a year.</summary>
    public string PathTo(int year, Measure measure, string? currency = null)
    {
        string unit = IsMoney(measure) ? "&currency=" + Uri.EscapeDataString(currency ?? Years.First(one => one.Year == year).Money[0].Currency) : "";
        return Invariant($"/{Cultures.Current}/year-review/{year}/reports?measure={measure}{unit}");
    }
}

/// <summary>A table on the page.</summary>
public sealed record TablePart(TableView Table, YearPage Page)
{
    public bool CountsOrganisations => Table.Table == SumTable.ScoresByBand;

    public decimal Greatest => Table.Cells.Max(one => one.Number) ?? 0;

    public IReadOnlyList<CellView> First => [.. Table.Told.Take(Shown)];

    public IReadOnlyList<CellView> Rest => [.. Table.Told.Skip(Shown)];

    private int Shown => Lists.Unfolded(Table.Told.Count);

    public string NameOf(CellView cell) => Page.Names[YearWordsQuery.KeyOf(Table.Table, cell.Key)];

    /// <summary>The reports behind a cell.</summary>
    public string PathTo(CellView cell) => Invariant($"/{Cultures.Current}/year-review/{Page.Year.Year}/reports?table={Table.Table}&key={Uri.EscapeDataString(cell.Key)}");
}

/// <summary>A report behind a number, with what it adds to it; where nobody reported there is the organisation alone.</summary>
public sealed record ReportBehind(int? ReportId, string Number, string Organisation, decimal Adds, string Currency);

/// <summary>The reports a number came from; together they make it.</summary>
public sealed record BehindPage(int Year, string Title, int Count, decimal Total, IReadOnlyList<ReportBehind> Rows, Pager Pager, string Currency)
{
    /// <summary>Whether the number says how many organisations there are, each adding one.</summary>
    public bool CountsOrganisations { get; init; }
}
