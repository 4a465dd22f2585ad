using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Reports;

namespace UnionPortal.Domain.Tests.Reports;

/// <summary>When a year is opened, moved and closed; who owes its report; what silence leads to.</summary>
[Trait("Clause", "U11")]
public class ReportingPeriodTests
{
    private static readonly ReportTerms Terms = A.Terms().Report;

    private static IReadOnlyList<Objection> Opening(int year = 2025, DateOnly? dueOn = null, bool open = false, ReportTerms? terms = null, DateOnly? today = null) =>
        ReportingPeriodRules.ObjectionsToOpening(year, dueOn ?? A.Today.AddDays(60), open, terms ?? Terms, today ?? A.Today);

    [Fact]
    public void The_office_opens_a_year_that_is_over() => Assert.Empty(Opening());

    [Fact]
    public void A_year_is_opened_from_the_first_of_January_after_it()
    {
        Assert.Equal([ReportingPeriodRules.YearNotOver], Opening(2026, A.Day(2027, 4, 30), today: A.Day(2026, 12, 31)));
        Assert.Empty(Opening(2026, A.Day(2027, 4, 30), today: A.Day(2027, 1, 1)));
    }

    [Fact]
    public void A_year_is_opened_once() => Assert.Equal([ReportingPeriodRules.OpenAlready], Opening(open: true));

    [Fact]
    public void Reports_are_due_after_the_day_the_year_is_opened()
    {
        Assert.Equal([ReportingPeriodRules.DueTooEarly], Opening(dueOn: A.Today));
        Assert.Empty(Opening(dueOn: A.Today.AddDays(1)));
    }

    [Fact]
    public void A_charter_that_asks_for_no_reports_has_no_reporting_year() => Assert.Equal([ReportingPeriodRules.NotAsked], Opening(terms: Terms with { Required = false }));

    [Fact]
    public void The_due_day_only_moves_away()
    {
        ReportingPeriod period = A.Period();

        Assert.Equal([ReportingPeriodRules.DueEarlier], ReportingPeriodRules.ObjectionsToMoving(period, period.DueOn));
        period.MoveDueDay(period.DueOn.AddDays(1));
        Assert.Equal(A.Today.AddDays(31), period.DueOn);
    }

    [Fact]
    public void A_year_is_closed_when_its_day_is_over_and_every_report_was_read()
    {
        ReportingPeriod period = A.Period();

        Assert.Equal([ReportingPeriodRules.StillRuns], ReportingPeriodRules.ObjectionsToClosing(period, 0, period.DueOn));
        Assert.Equal([ReportingPeriodRules.Unread], ReportingPeriodRules.ObjectionsToClosing(period, 1, period.DueOn.AddDays(1)));
        period.Close(0, period.DueOn.AddDays(1));
        Assert.False(period.IsOpen);
        Assert.Equal([ReportingPeriodRules.Closed], ReportingPeriodRules.ObjectionsToMoving(period, period.DueOn.AddDays(90)));
        Assert.Equal([ReportingPeriodRules.Closed], ReportingPeriodRules.ObjectionsToClosing(period, 0, period.DueOn.AddDays(2)));
    }

    [Fact]
    public void A_member_owes_the_year_it_was_admitted_in_and_none_before()
    {
        ReportingPeriod period = A.Period();

        Assert.True(period.IsOwedBy(A.Member().AdmittedOn(A.Day(2025, 12, 31)).Made(), A.Today));
        Assert.False(period.IsOwedBy(A.Member().AdmittedOn(A.Day(2026, 1, 1)).Made(), A.Today));
        Assert.False(period.IsOwedBy(A.Member().AdmittedOn(A.Day(2020, 1, 1)).DepartedOn(A.Today).Made(), A.Today));
        Assert.True(period.IsOwedBy(A.Member().AdmittedOn(A.Day(2020, 1, 1)).SuspendedOn(A.Day(2026, 2, 1)).Made(), A.Today));
    }

    [Theory]
    [InlineData(0, ReportConsequence.None)]
    [InlineData(1, ReportConsequence.Overdue)]
    [InlineData(29, ReportConsequence.Overdue)]
    [InlineData(30, ReportConsequence.Warning)]
    [InlineData(89, ReportConsequence.Warning)]
    [InlineData(90, ReportConsequence.Board)]
    public void Silence_leads_from_the_mark_to_the_board_by_the_days_of_the_charter(int daysAfter, ReportConsequence expected)
    {
        var duty = new ReportDuty(2025, A.Today, null);

        Assert.Equal(expected, duty.ConsequenceOn(A.Today.AddDays(daysAfter), Terms));
        Assert.Equal(ReportConsequence.None, (duty with { ArrivedOn = A.Today.AddDays(daysAfter) }).ConsequenceOn(A.Today.AddDays(daysAfter), Terms));
    }

    [Fact]
    public void More_time_granted_counts_for_one_member_and_never_shortens()
    {
        ReportingPeriod period = A.Period();

        Assert.Equal(period.DueOn.AddDays(10), ReportDuty.Of(period, period.DueOn.AddDays(10), null).DueOn);
        period.MoveDueDay(period.DueOn.AddDays(20));
        Assert.Equal(period.DueOn, ReportDuty.Of(period, period.DueOn.AddDays(-10), null).DueOn);
    }
}
