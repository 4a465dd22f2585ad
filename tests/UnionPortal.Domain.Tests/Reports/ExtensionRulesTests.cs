using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Reports;

namespace UnionPortal.Domain.Tests.Reports;

/// <summary>More time is asked for before the day, and granted within the bounds of the charter.</summary>
[Trait("Clause", "U11")]
public class ExtensionRulesTests
{
    private static readonly ReportTerms Terms = A.Terms().Report;
    private static readonly ReportingPeriod Period = A.Period();
    private static readonly DateOnly Due = Period.DueOn;

    private static IReadOnlyList<Objection> Asking(DateOnly? until = null, string? reason = "Аудит ещё идёт", bool asked = false, DateOnly? arrivedOn = null, DateOnly? today = null, ReportingPeriod? period = null) =>
        ExtensionRules.ObjectionsToAsking(period ?? Period, new ReportDuty(2025, Due, arrivedOn), asked, until ?? Due.AddDays(14), reason, Terms, today ?? A.Today);

    [Fact]
    public void A_member_asks_before_the_day() => Assert.Empty(Asking());

    [Fact]
    public void The_day_itself_is_still_in_time()
    {
        Assert.Empty(Asking(today: Due));
        Assert.Equal([ExtensionRules.TooLate], Asking(today: Due.AddDays(1)));
    }

    [Fact]
    public void What_is_wished_for_lies_after_the_day_and_not_too_far()
    {
        Assert.Equal([ExtensionRules.NoLater], Asking(Due));
        Assert.Empty(Asking(Due.AddDays(60)));
        Assert.Equal([ExtensionRules.TooLong], Asking(Due.AddDays(61)));
    }

    [Fact]
    public void A_reason_is_given() => Assert.Equal([ExtensionRules.ReasonMissing], Asking(reason: " "));

    [Fact]
    public void One_request_waits_at_a_time() => Assert.Equal([ExtensionRules.AskedAlready], Asking(asked: true));

    [Fact]
    public void Who_has_reported_needs_no_time() => Assert.Equal([ExtensionRules.Arrived], Asking(arrivedOn: A.Today));

    [Fact]
    public void A_closed_year_gives_no_time()
    {
        ReportingPeriod closed = A.Period(dueOn: Due);
        closed.Close(0, Due.AddDays(1));

        Assert.Equal([ReportingPeriodRules.Closed], Asking(period: closed));
    }

    [Fact]
    public void The_office_grants_or_refuses_once()
    {
        ReportExtension asked = Made(), refused = Made();

        Assert.Equal([ExtensionRules.TooLong], ExtensionRules.ObjectionsToGranting(asked, Due.AddDays(61), Terms));
        asked.Grant(Due.AddDays(10), null, Terms, A.Today);
        Assert.Equal(Due.AddDays(10), asked.GrantedUntil);
        Assert.Equal([ExtensionRules.Decided], ExtensionRules.ObjectionsToGranting(asked, Due.AddDays(10), Terms));
        Assert.Equal([ExtensionRules.AnswerMissing], ExtensionRules.ObjectionsToRefusing(refused, ""));
        refused.Refuse("Времени было довольно", A.Today);
        Assert.Null(refused.GrantedUntil);
        Assert.Equal([ExtensionRules.Decided], ExtensionRules.ObjectionsToRefusing(refused, "Ещё раз"));
    }

    private static ReportExtension Made() =>
        new(Period, A.Organisation(), new ReportDuty(2025, Due, null), false, Due.AddDays(14), "Аудит ещё идёт", A.Person(), Terms, A.Today);
}
