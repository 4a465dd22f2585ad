using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;

namespace UnionPortal.Domain.Reports;

/// <summary>A year the members report on: from when reports are taken, by which day they are due, and since when nothing of it changes any more.</summary>
[Clause("U11")]
public class ReportingPeriod
{
    private ReportingPeriod() { }

    public ReportingPeriod(int year, DateOnly dueOn, bool isOpenAlready, ReportTerms terms, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ReportingPeriodRules.ObjectionsToOpening(year, dueOn, isOpenAlready, terms, today));
        Year = year;
        DueOn = dueOn;
        OpenedOn = today;
    }

    public int Id { get; private set; }

    /// <summary>The year reported on, not the one in which reports arrive.</summary>
    public int Year { get; private set; }

    public DateOnly OpenedOn { get; private set; }

    /// <summary>The last day in time.</summary>
    public DateOnly DueOn { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    public int Version { get; private set; }

    public bool IsOpen => ClosedOn is null;

    /// <summary>A member owes the report of the year it was admitted in and of every year after.</summary>
    public bool IsOwedBy(Affiliation member, DateOnly today) => member is Member && member.BeganOn.Year <= Year && member.StandsOn(today);

    /// <summary>Gives everybody more time.</summary>
    public void MoveDueDay(DateOnly dueOn)
    {
        ForbiddenActException.ThrowIfAny(ReportingPeriodRules.ObjectionsToMoving(this, dueOn));
        DueOn = dueOn;
    }

    /// <param name="unread">Reports that arrived and were neither accepted nor returned.</param>
    public void Close(int unread, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ReportingPeriodRules.ObjectionsToClosing(this, unread, today));
        ClosedOn = today;
    }
}
