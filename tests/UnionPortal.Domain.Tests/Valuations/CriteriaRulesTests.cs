using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Valuations;

namespace UnionPortal.Domain.Tests.Valuations;

[Trait("Clause", "U11")]
public class CriteriaRulesTests
{
    [Fact]
    public void A_set_whose_weights_make_a_hundred_is_put_before_a_question_and_adopted()
    {
        CriteriaSet set = A.Criteria(A.Judged(60), A.Computed(40, ReportMeasure.Programmes, 1, 5));

        set.PutBefore(A.Item(AgendaSubject.Criteria));
        set.Adopt(A.Decision(DecidingBody.GeneralMeeting), [2024]);

        Assert.NotNull(set.Record);
        Assert.Equal(100, set.Weight);
    }

    [Theory]
    [InlineData(59)]
    [InlineData(61)]
    public void Weights_that_make_no_hundred_keep_it_from_the_meeting(int weight)
    {
        CriteriaSet set = A.Criteria(A.Judged(weight), A.Judged(40));

        Assert.Equal([CriteriaRules.WeightsOff], CriteriaRules.ObjectionsToProposing(set, A.Item(AgendaSubject.Criteria)));
    }

    [Fact]
    public void Only_a_question_on_criteria_takes_a_set() =>
        Assert.Equal([CriteriaRules.OtherSubject], CriteriaRules.ObjectionsToProposing(A.Criteria(), A.Item(AgendaSubject.Strategy)));

    [Fact]
    public void Only_the_meeting_adopts() =>
        Assert.Equal([CriteriaRules.NotByTheMeeting], CriteriaRules.ObjectionsToAdopting(A.Criteria(), DecidingBody.Board, []));

    [Fact]
    public void A_year_whose_valuation_has_begun_keeps_its_criteria() =>
        Assert.Equal([CriteriaRules.YearBegun], CriteriaRules.ObjectionsToAdopting(A.Criteria(), DecidingBody.GeneralMeeting, [2025]));

    [Fact]
    public void What_is_adopted_is_frozen()
    {
        CriteriaSet set = A.AdoptedCriteria();

        Assert.Equal([CriteriaRules.Frozen], CriteriaRules.ObjectionsToChanging(set));
        Assert.Throws<ForbiddenActException>(() => set.Strike(set.Criteria[0]));
        Assert.Throws<ForbiddenActException>(() => set.Describe("Иной", "Other", 2025, 2025));
    }

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(100, 10, true)]
    [InlineData(0, 5, false)]
    [InlineData(101, 5, false)]
    [InlineData(50, 0, false)]
    [InlineData(50, 11, false)]
    public void Weight_and_scale_have_their_bounds(int weight, int scale, bool allowed) =>
        Assert.Equal(allowed, CriteriaRules.ObjectionsToText(A.Judged(weight, scale)).Count == 0);

    [Fact]
    public void Thresholds_rise_and_are_as_many_as_points()
    {
        Assert.Empty(CriteriaRules.ObjectionsToText(A.Computed(10, ReportMeasure.DaysInHand, -14, 0)));
        Assert.Equal([CriteriaRules.BandsOff], CriteriaRules.ObjectionsToText(A.Computed(10, ReportMeasure.DaysInHand, 0, 0)));
        Assert.Equal([CriteriaRules.BandsOff], CriteriaRules.ObjectionsToText(A.Computed(10, ReportMeasure.DaysInHand, 0, 1) with { Scale = 3 }));
        Assert.Equal([CriteriaRules.BandsOff], CriteriaRules.ObjectionsToText(A.Judged() with { Bands = [1] }));
    }

    [Fact]
    public void There_is_an_end_to_criteria()
    {
        CriteriaSet set = A.Criteria([.. Enumerable.Repeat(A.Judged(5), CriteriaRules.MostCriteria)]);

        Assert.Equal([CriteriaRules.TooMany], CriteriaRules.ObjectionsToPutting(set, A.Judged(1)));
    }

    [Fact]
    public void The_last_year_does_not_come_before_the_first()
    {
        Assert.Equal([CriteriaRules.YearsReversed], CriteriaRules.ObjectionsToYears(2026, 2025));
        Assert.Empty(CriteriaRules.ObjectionsToYears(2025, 2025));
    }

    [Fact]
    public void A_resolution_needs_a_set_or_a_text()
    {
        Assert.Equal([CriteriaRules.Missing], CriteriaRules.ObjectionsToDeciding(null, 0, true, []));
        Assert.Empty(CriteriaRules.ObjectionsToDeciding(null, 1, true, []));
        Assert.Empty(CriteriaRules.ObjectionsToDeciding(null, 0, false, []));
        Assert.Empty(CriteriaRules.ObjectionsToDeciding(A.Criteria(), 0, true, []));
    }

    [Fact]
    public void The_last_set_adopted_for_a_year_is_in_force()
    {
        CriteriaSet first = A.Criteria(), second = A.Criteria(), draft = A.Criteria();
        first.Adopt(A.Decision(DecidingBody.GeneralMeeting, A.Day(2025, 5, 1)), []);
        second.Adopt(A.Decision(DecidingBody.GeneralMeeting, A.Day(2026, 5, 1)), []);

        Assert.Same(second, CriteriaRules.InForceFor([second, draft, first], 2025));
        Assert.Null(CriteriaRules.InForceFor([first, second], 2027));
    }

    [Fact]
    public void Places_close_up_when_a_criterion_is_struck()
    {
        CriteriaSet set = A.Criteria(A.Judged(30), A.Judged(30), A.Judged(40));

        set.Strike(set.Criteria[0]);

        Assert.Equal([1, 2], set.InOrder.Select(one => one.Place));
    }

    [Theory]
    [InlineData(-15, 0)]
    [InlineData(-14, 1)]
    [InlineData(-1, 1)]
    [InlineData(0, 2)]
    [InlineData(30, 2)]
    public void A_computed_criterion_gives_a_point_for_each_threshold_reached(int days, int points) =>
        Assert.Equal(points, A.Criteria(A.Computed(100, ReportMeasure.DaysInHand, -14, 0)).Criteria[0].PointsOf(A.Measured(days)));
}
