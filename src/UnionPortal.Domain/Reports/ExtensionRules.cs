using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Reports;

/// <summary>More time for one member: asked before the day, as long as the charter lets it be (U11).</summary>
public static class ExtensionRules
{
    public static readonly Objection Arrived = new("ExtensionArrived", "U11");
    public static readonly Objection TooLate = new("ExtensionTooLate", "U11");
    public static readonly Objection AskedAlready = new("ExtensionAskedAlready", "U11");
    public static readonly Objection NoLater = new("ExtensionNoLater", "U11");
    public static readonly Objection TooLong = new("ExtensionTooLong", "U11");
    public static readonly Objection ReasonMissing = new("ExtensionReasonMissing", "U11");
    public static readonly Objection Decided = new("ExtensionDecided", "U11");
    public static readonly Objection AnswerMissing = new("ExtensionAnswerMissing", "U11");

    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToAsking(ReportingPeriod period, ReportDuty duty, bool isAskedAlready, DateOnly wantedUntil, string? reason, ReportTerms terms, DateOnly today)
    {
        List<Objection> objections = [.. ObjectionsToAskingAtAll(period, duty, isAskedAlready, today), .. ObjectionsToDay(period, duty.DueOn, wantedUntil, terms)];
        if (string.IsNullOrWhiteSpace(reason)) objections.Add(ReasonMissing);
        return objections;
    }

    /// <summary>What stands in the way whatever day is wished for: the page says it before anybody types.</summary>
    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToAskingAtAll(ReportingPeriod period, ReportDuty duty, bool isAskedAlready, DateOnly today)
    {
        List<Objection> objections = [];
        if (!period.IsOpen) objections.Add(ReportingPeriodRules.Closed.With(period.Year));
        if (duty.ArrivedOn is not null) objections.Add(Arrived);
        if (duty.DueOn < today) objections.Add(TooLate.With(duty.DueOn));
        if (isAskedAlready) objections.Add(AskedAlready);
        return objections;
    }

    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToGranting(ReportExtension extension, DateOnly until, ReportTerms terms)
    {
        List<Objection> objections = [];
        if (!extension.IsOpen) objections.Add(Decided);
        objections.AddRange(ObjectionsToDay(extension.Period, extension.Period.DueOn, until, terms));
        return objections;
    }

    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToRefusing(ReportExtension extension, string? answer)
    {
        List<Objection> objections = [];
        if (!extension.IsOpen) objections.Add(Decided);
        if (string.IsNullOrWhiteSpace(answer)) objections.Add(AnswerMissing);
        return objections;
    }

    private static IEnumerable<Objection> ObjectionsToDay(ReportingPeriod period, DateOnly dueOn, DateOnly until, ReportTerms terms)
    {
        DateOnly latest = period.DueOn.AddDays(terms.MaxExtensionDays);
        if (until <= dueOn) yield return NoLater.With(dueOn);
        if (until > latest) yield return TooLong.With(latest);
    }
}
