namespace UnionPortal.Web.Features.Registry.Figures;

/// <summary>What an accepted yearly report tells everybody. Where the money came from and what was left of it stay with the union.</summary>
public sealed record YearFigures(int Year, string Currency, decimal Income, decimal Spending, long Beneficiaries, int Programmes, long Employees, long Volunteers);

/// <summary>A figure of the entry page: its key for the words, and where it stands in a year.</summary>
public sealed record EntryMeasure(string Key, bool IsMoney, Func<YearFigures, decimal> Of)
{
    public static readonly IReadOnlyList<EntryMeasure> All =
    [
        new("Income", true, one => one.Income), new("Spending", true, one => one.Spending), new("Beneficiaries", false, one => one.Beneficiaries),
        new("Volunteers", false, one => one.Volunteers), new("Employees", false, one => one.Employees), new("Programmes", false, one => one.Programmes),
    ];

    /// <summary>Those that are drawn as well as told.</summary>
    public static IEnumerable<EntryMeasure> Drawn => All.Take(4);
}

/// <summary>The last years of one organisation, the earliest first; a year between them without accepted report is there without figures.</summary>
public sealed record EntryFigures(IReadOnlyList<(int Year, YearFigures? Told)> Years)
{
    public const int YearsShown = 5;

    /// <summary>Money of the latest year; bars of another currency would not be comparable.</summary>
    public string Currency => Years[^1].Told!.Currency;

    /// <param name="accepted">By year; of several the last counts.</param>
    public static EntryFigures? Of(IEnumerable<YearFigures> accepted)
    {
        Dictionary<int, YearFigures> byYear = [];
        foreach (YearFigures one in accepted) byYear[one.Year] = one;
        if (byYear.Count == 0) return null;
        int last = byYear.Keys.Max(), first = Math.Max(byYear.Keys.Min(), last - YearsShown + 1);
        return new EntryFigures([.. Enumerable.Range(first, last - first + 1).Select(year => (year, byYear.GetValueOrDefault(year)))]);
    }

    /// <summary>A figure of a year as it is drawn: none without a report, and none in another currency.</summary>
    public decimal? Drawn(EntryMeasure measure, YearFigures? year) => year is null || (measure.IsMoney && year.Currency != Currency) ? null : measure.Of(year);

    /// <summary>Whether there is anything to draw: one year, or nothing but noughts, is told by the table alone.</summary>
    public bool IsDrawn(EntryMeasure measure) => Years.Count > 1 && Years.Any(one => Drawn(measure, one.Told) > 0);
}
