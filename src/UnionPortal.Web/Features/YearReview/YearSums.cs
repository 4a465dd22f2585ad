using UnionPortal.Domain.Reports;

namespace UnionPortal.Web.Features.YearReview;

/// <summary>A sum over reports, and how many of them add anything to it.</summary>
public sealed record Figure(decimal Number, int Organisations);

/// <summary>Money of one currency.</summary>
/// <param name="Dependent">How many have income that is not their own independent one: without them income less independent income would tell.</param>
public sealed record MoneySum(string Currency, int Reports, IReadOnlyDictionary<Measure, Figure> Figures, int Dependent);

/// <summary>Who reported for a year: together the three are everybody who owed a report or sent one.</summary>
public sealed record Coverage(int InTime, int Late, int Missing)
{
    public int Reported => InTime + Late;

    public int Owed => Reported + Missing;

    public decimal Share => Owed == 0 ? 0 : (decimal)Reported / Owed;

    /// <summary>Of those submitted, how many the office has accepted.</summary>
    public int Accepted { get; init; }
}

/// <summary>How somebody who owed a report has reported.</summary>
public enum CoveragePart
{
    InTime,
    Late,
    Missing,
}

/// <summary>What the sums of a table are sums of.</summary>
public enum SumTable
{
    BeneficiariesByRegion,
    BeneficiariesByGroup,
    ProgrammesByRegion,
    ProgrammesByField,

    /// <summary>Members by the score their results came to, in bands of ten points of a hundred.</summary>
    ScoresByBand,
}

/// <summary>Everything reckoned over the reports of one year, as it is; what visitors may not see is taken out later.</summary>
public sealed record YearSums(int PeriodId, int Year, DateOnly DueOn, DateOnly? ClosedOn, Coverage Coverage, IReadOnlyDictionary<Measure, Figure> Heads, IReadOnlyList<MoneySum> Money)
{
    public required IReadOnlyDictionary<SumTable, IReadOnlyList<SumCell>> Tables { get; init; }

    /// <summary>What valuation came to; it may follow long after the year was closed.</summary>
    public YearScores Scores { get; init; } = YearScores.None;

    /// <summary>What the accepted reports alone come to: the entries tell their figures one by one, so that any other sum would give away who is not among them.</summary>
    public YearSums Accepted { get => field ?? this; init; }

    public int Reports => Money.Sum(one => one.Reports);

    public bool IsClosed => ClosedOn is not null;
}

/// <summary>How the results of a year were valued.</summary>
/// <param name="Average">In hundredths of a point of a hundred; null without results.</param>
public sealed record YearScores(IReadOnlyList<SumCell> Bands, int Valued, int? Average)
{
    public static readonly YearScores None = new([], 0, null);
}

/// <summary>A figure of a report that is summed up over a year.</summary>
public enum Measure
{
    Beneficiaries,
    Programmes,
    Employees,
    Volunteers,
    VolunteerHours,
    Income,
    Independent,
    State,
    Spending,
}
