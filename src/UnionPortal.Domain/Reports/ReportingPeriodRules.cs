using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Reports;

/// <summary>When a reporting year may be opened, moved and closed (U11).</summary>
public static class ReportingPeriodRules
{
    public static readonly Objection NotAsked = new("ReportsNotAsked", "U11");
    public static readonly Objection YearNotOver = new("ReportYearNotOver", "U11");
    public static readonly Objection OpenAlready = new("ReportYearOpenAlready", "U11");
    public static readonly Objection DueTooEarly = new("ReportDueTooEarly", "U11");
    public static readonly Objection DueEarlier = new("ReportDueEarlier", "U11");
    public static readonly Objection Closed = new("ReportYearClosed", "U11");
    public static readonly Objection StillRuns = new("ReportYearStillRuns", "U11");
    public static readonly Objection Unread = new("ReportsUnread", "U11");

    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToOpening(int year, DateOnly dueOn, bool isOpenAlready, ReportTerms terms, DateOnly today)
    {
        List<Objection> objections = [];
        if (!terms.Required) objections.Add(NotAsked);
        if (year >= today.Year) objections.Add(YearNotOver.With(year));
        if (isOpenAlready) objections.Add(OpenAlready.With(year));
        if (dueOn <= today) objections.Add(DueTooEarly);
        return objections;
    }

    /// <summary>People rely on the day they were told: it only moves away.</summary>
    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToMoving(ReportingPeriod period, DateOnly dueOn)
    {
        List<Objection> objections = [];
        if (!period.IsOpen) objections.Add(Closed.With(period.Year));
        if (dueOn <= period.DueOn) objections.Add(DueEarlier.With(period.DueOn));
        return objections;
    }

    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToClosing(ReportingPeriod period, int unread, DateOnly today)
    {
        List<Objection> objections = [];
        if (!period.IsOpen) objections.Add(Closed.With(period.Year));
        if (period.DueOn >= today) objections.Add(StillRuns.With(period.DueOn));
        if (unread > 0) objections.Add(Unread.With(unread));
        return objections;
    }
}
