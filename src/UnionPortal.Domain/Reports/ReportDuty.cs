using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Reports;

/// <summary>How far the silence of a member has gone by the terms of the charter.</summary>
public enum ReportConsequence
{
    None,

    /// <summary>The public entry says that the report is overdue.</summary>
    Overdue,

    /// <summary>The member has been warned.</summary>
    Warning,

    /// <summary>The board has it before it; what it decides is its own matter.</summary>
    Board,
}

/// <summary>What one member owes for one year: by which day, and when its report arrived.</summary>
/// <param name="DueOn">The day of the year, or the later one granted to this member.</param>
public sealed record ReportDuty(int Year, DateOnly DueOn, DateOnly? ArrivedOn)
{
    public static ReportDuty Of(ReportingPeriod period, DateOnly? grantedUntil, DateOnly? arrivedOn) =>
        new(period.Year, grantedUntil > period.DueOn ? grantedUntil.Value : period.DueOn, arrivedOn);

    /// <summary>The day itself is still in time; the mark goes with the report.</summary>
    [Clause("U11")]
    public bool IsOverdueOn(DateOnly today) => ArrivedOn is null && DueOn < today;

    /// <summary>Nothing follows by itself but the mark: a warning is a letter, the last step a task of the board.</summary>
    [Clause("U11")]
    public ReportConsequence ConsequenceOn(DateOnly today, ReportTerms terms)
    {
        if (!IsOverdueOn(today)) return ReportConsequence.None;
        if (today >= DueOn.AddDays(terms.BoardAfterDays)) return ReportConsequence.Board;
        return today >= DueOn.AddDays(terms.WarningAfterDays) ? ReportConsequence.Warning : ReportConsequence.Overdue;
    }
}
