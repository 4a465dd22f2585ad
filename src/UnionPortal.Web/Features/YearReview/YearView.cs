using System.Globalization;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Reports;

namespace UnionPortal.Web.Features.YearReview;

/// <summary>One line of a table of sums; null where the number is withheld.</summary>
public sealed record CellView(string Key, decimal? Number, int? Organisations);

/// <summary>A table of sums with its total; a withheld total is null.</summary>
public sealed record TableView(SumTable Table, IReadOnlyList<CellView> Cells, decimal? Total)
{
    public int Withheld => Cells.Count - Told.Count;

    public IReadOnlyList<CellView> Told => [.. Cells.Where(cell => cell.Number is not null)];

    /// <summary>What the withheld cells come to together; null where the total is withheld too.</summary>
    public decimal? Others => Total - Told.Sum(cell => cell.Number);
}

/// <summary>Money of one currency as told.</summary>
public sealed record MoneyView(string Currency, IReadOnlyDictionary<Measure, decimal> Figures);

/// <summary>The sums of one year as one kind of reader may see them; what is not in them is not told.</summary>
public sealed record YearView(int Year, bool IsClosed, DateOnly DueOn, Coverage Coverage, IReadOnlyDictionary<Measure, decimal> Heads, IReadOnlyList<MoneyView> Money, IReadOnlyList<TableView> Tables)
{
    /// <summary>How many results were valued, and what they came to on average, in points of a hundred; not told of too few.</summary>
    public (int Valued, decimal Average)? Scores { get; init; }

    /// <summary>Whether anything of what the reports say is told.</summary>
    public bool Tells => Heads.Count > 0;

    public string Label => Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>A key figure; money in the currency most report in.</summary>
    public decimal? this[Measure measure] => Heads.TryGetValue(measure, out decimal number) || (Money.Count > 0 && Money[0].Figures.TryGetValue(measure, out number)) ? number : null;

    public TableView? Of(SumTable table) => Tables.FirstOrDefault(one => one.Table == table);

    /// <summary>Everything, for those who may read every report.</summary>
    public static YearView Whole(YearSums sums) => new(
        sums.Year, sums.IsClosed, sums.DueOn, sums.Coverage, sums.Reports == 0 ? new Dictionary<Measure, decimal>() : sums.Heads.ToDictionary(one => one.Key, one => one.Value.Number),
        [.. sums.Money.Select(one => new MoneyView(one.Currency, one.Figures.ToDictionary(figure => figure.Key, figure => figure.Value.Number)))],
        [.. TablesOf(sums).Select(one => new TableView(one.Table, [.. one.Cells.Select(cell => new CellView(cell.Key, cell.Number, cell.Organisations))], one.Cells.Sum(cell => cell.Number)))])
    {
        Scores = PointsOf(sums.Scores),
    };

    private static IEnumerable<(SumTable Table, IReadOnlyList<SumCell> Cells)> TablesOf(YearSums sums) =>
        sums.Tables.Select(one => (Table: one.Key, Cells: one.Value)).Append((Table: SumTable.ScoresByBand, Cells: sums.Scores.Bands)).Where(one => one.Cells.Count > 0);

    private static (int, decimal)? PointsOf(YearScores scores) => scores.Average is { } hundredths ? (scores.Valued, Math.Round(hundredths / 100m, 1)) : null;

    /// <summary>
    /// What visitors may see. Sums of an open year are not told at all: from one day to the next they would differ by a single report.
    /// A figure to which fewer than the charter's smallest group add anything is not told either, nor one that would give such a figure away.
    /// </summary>
    public static YearView Public(YearSums all, ReportTerms terms)
    {
        YearSums sums = all.Accepted with { Scores = all.Scores };
        bool tells = sums.IsClosed && sums.Reports > 0 && SmallGroups.MayTell(sums.Reports, terms);
        if (!tells) return new YearView(sums.Year, sums.IsClosed, sums.DueOn, sums.Coverage, new Dictionary<Measure, decimal>(), [], []);
        return new YearView(
            sums.Year, sums.IsClosed, sums.DueOn, sums.Coverage, sums.Heads.Where(one => SmallGroups.MayTell(one.Value.Organisations, terms)).ToDictionary(one => one.Key, one => one.Value.Number),
            [.. sums.Money.Where(one => SmallGroups.MayTell(one.Reports, terms)).Select(one => new MoneyView(one.Currency, Told(one, terms)))],
            [.. TablesOf(sums).Select(one => Covered(one.Table, one.Cells, terms))])
        {
            Scores = SmallGroups.MayTell(sums.Scores.Valued, terms) ? PointsOf(sums.Scores) : null,
        };
    }

    /// <summary>Income from the state is the members' own matter; independent income is told where the rest does not single anybody out.</summary>
    private static Dictionary<Measure, decimal> Told(MoneySum money, ReportTerms terms) => money.Figures
        .Where(one => one.Key != Measure.State && SmallGroups.MayTell(one.Value.Organisations, terms) && (one.Key != Measure.Independent || SmallGroups.MayTell(money.Dependent, terms)))
        .ToDictionary(one => one.Key, one => one.Value.Number);

    private static TableView Covered(SumTable table, IReadOnlyList<SumCell> cells, ReportTerms terms)
    {
        IReadOnlySet<string> withheld = SmallGroups.Withheld(cells, terms);
        return new TableView(
            table,
            [
                .. cells.Where(cell => !withheld.Contains(cell.Key)).Select(cell => new CellView(cell.Key, cell.Number, cell.Organisations)),
                .. withheld.Order(StringComparer.Ordinal).Select(key => new CellView(key, null, null)), // In another order than by size, which would tell who is greater.
            ],
            SmallGroups.MayTellTotal(cells, withheld, terms) ? cells.Sum(cell => cell.Number) : null);
    }
}
