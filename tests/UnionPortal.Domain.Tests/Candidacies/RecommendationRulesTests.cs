using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Tests.Candidacies;

[Trait("Clause", "A15")]
public class RecommendationRulesTests
{
    private static readonly RecommendationTerms Terms = A.Terms().Recommendation;
    private readonly Application application = A.Application();

    [Fact]
    public void A_member_in_good_standing_may_be_asked_while_the_application_is_written() =>
        Assert.Empty(Objections(A.Member()));

    [Fact]
    public void A_member_may_be_asked_after_submission() =>
        Assert.Empty(RecommendationRules.ObjectionsToAsking(A.Application().Submitted(), A.Member(), A.Facts(), Terms, A.Today));

    [Fact]
    public void Nobody_recommends_itself() => Assert.Equal([RecommendationRules.Itself], Objections(A.Member().Of(application.Organisation)));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Who_joins_tomorrow_does_not_recommend_today(int days, bool refused) =>
        Assert.Equal(refused, Objections(A.Member().AdmittedOn(A.Today.AddDays(days))).Contains(RecommendationRules.NotAMember));

    [Theory]
    [Trait("Clause", "A19")]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_suspended_member_may_not_recommend(int days, bool refused) => Assert.Equal(
        refused ? [RecommendationRules.Suspended] : [], Objections(A.Member().SuspendedOn(A.Today.AddDays(days))));

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_former_member_may_not_recommend(int days, bool refused) => Assert.Equal(
        refused ? [RecommendationRules.Departed] : [], Objections(A.Member().DepartedOn(A.Today.AddDays(days))));

    [Fact]
    public void One_organisation_is_asked_once_at_a_time()
    {
        Member member = A.Member();
        Recommendation first = application.Ask(member, null, A.Facts(), Terms, A.Today);

        Assert.Equal([RecommendationRules.AskedAlready], Objections(member));

        first.Replace(A.Today);
        Assert.Empty(Objections(member));
    }

    [Theory]
    [InlineData("2025-11-23", true)]
    [InlineData("2025-11-22", false)]
    public void A_charter_may_ask_a_year_of_membership_first(string admitted, bool refused) => Assert.Equal(
        refused ? [RecommendationRules.TooNew] : [],
        Objections(A.Member().AdmittedOn(DateOnly.Parse(admitted, System.Globalization.CultureInfo.InvariantCulture)), terms: Terms with { MinMembershipMonths = 12 }));

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void A_charter_may_set_a_quota(int given, bool refused) => Assert.Equal(
        refused ? [RecommendationRules.QuotaUsedUp] : [], Objections(A.Member(), A.Facts(given), Terms with { MaxPerYear = 5 }));

    [Fact]
    public void A_charter_may_bar_those_who_share_people_with_the_applicant()
    {
        RecommendationFacts shared = A.Facts(0, "Вымышленная Анна");

        Assert.Equal([RecommendationRules.Related], Objections(A.Member(), shared, Terms with { BarsRelated = true }));
        Assert.Empty(Objections(A.Member(), shared));
    }

    [Fact]
    public void After_the_decision_nobody_is_asked()
    {
        Application closed = A.Application();
        closed.Withdraw(A.Today);

        Assert.Equal([RecommendationRules.CaseClosed], RecommendationRules.ObjectionsToAsking(closed, A.Member(), A.Facts(), Terms, A.Today));
    }

    [Theory]
    [InlineData(RecommendationAnswer.Recommends, "Знаем", null)]
    [InlineData(RecommendationAnswer.Recommends, " ", "RecommendationStatementMissing")]
    [InlineData(RecommendationAnswer.Declines, null, null)]
    [InlineData(RecommendationAnswer.DoesNotKnow, null, null)]
    public void A_recommendation_says_why(RecommendationAnswer answer, string? statement, string? objection)
    {
        Recommendation asked = application.Ask(A.Member(), null, A.Facts(), Terms, A.Today);

        IReadOnlyList<Objection> objections = RecommendationRules.ObjectionsToAnswering(asked, answer, statement, A.Facts(), Terms, A.Today);

        Assert.Equal(objection is null ? [] : [objection], objections.Select(one => one.Code));
    }

    [Fact]
    public void A_member_suspended_after_being_asked_may_decline_but_not_recommend()
    {
        Member member = A.Member();
        Recommendation asked = application.Ask(member, null, A.Facts(), Terms, A.Today);
        member.Suspend(A.Decision(), null, "loss_of_contact", A.Terms().Suspension, A.Today);

        Assert.Equal([RecommendationRules.Suspended],
            RecommendationRules.ObjectionsToAnswering(asked, RecommendationAnswer.Recommends, "Знаем", A.Facts(), Terms, A.Today));
        Assert.Empty(RecommendationRules.ObjectionsToAnswering(asked, RecommendationAnswer.Declines, null, A.Facts(), Terms, A.Today));
    }

    [Fact]
    public void An_answer_is_given_once()
    {
        Recommendation given = Given(A.Member());

        Assert.Contains(RecommendationRules.AlreadyAnswered,
            RecommendationRules.ObjectionsToAnswering(given, RecommendationAnswer.Declines, null, A.Facts(), Terms, A.Today));
        Assert.Equal([RecommendationRules.AlreadyAnswered], RecommendationRules.ObjectionsToReplacing(given));
    }

    [Fact]
    public void Only_a_given_recommendation_can_be_taken_back_and_only_before_the_decision()
    {
        Recommendation awaited = application.Ask(A.Member(), null, A.Facts(), Terms, A.Today);
        Recommendation given = Given(A.Member().Of(A.Organisation("Другой Дом")));

        Assert.Equal([RecommendationRules.NotGiven], RecommendationRules.ObjectionsToWithdrawing(awaited));
        Assert.Empty(RecommendationRules.ObjectionsToWithdrawing(given));

        application.Withdraw(A.Today);
        Assert.Equal([RecommendationRules.CaseClosed], RecommendationRules.ObjectionsToWithdrawing(given));
    }

    [Fact]
    public void Only_the_word_of_members_in_good_standing_on_the_day_counts()
    {
        Member stays = A.Member().Of(A.Organisation("Первый"));
        Member suspended = A.Member().Of(A.Organisation("Второй"));
        Given(stays);
        Recommendation lost = Given(suspended);
        suspended.Suspend(A.Decision(), null, "loss_of_contact", A.Terms().Suspension, A.Today.AddDays(1));

        Assert.Equal(2, application.RecommendationsCountingOn(A.Today));
        Assert.Equal(1, application.RecommendationsCountingOn(A.Today.AddDays(1)));
        Assert.Null(lost.WhyNotCountingOn(A.Today));
        Assert.Equal(RecommendationRules.Suspended, lost.WhyNotCountingOn(A.Today.AddDays(1)));
    }

    [Fact]
    public void A_recommendation_taken_back_no_longer_counts()
    {
        Given(A.Member()).Withdraw(A.Today);

        Assert.Equal(0, application.RecommendationsCountingOn(A.Today));
    }

    [Fact]
    public void Two_words_of_one_organisation_count_once()
    {
        Organisation organisation = A.Organisation("Дважды");
        Given(A.Member().Of(organisation)).Withdraw(A.Today);
        Given(A.Member().Of(organisation));

        Assert.Equal(1, application.RecommendationsCountingOn(A.Today));
    }

    private Recommendation Given(Member by)
    {
        Recommendation asked = application.Ask(by, null, A.Facts(), Terms, A.Today);
        asked.Give(RecommendationAnswer.Recommends, "Знаем", A.Person(), A.Facts(), Terms, A.Today);
        return asked;
    }

    private IReadOnlyList<Objection> Objections(Member member, RecommendationFacts? facts = null, RecommendationTerms? terms = null) =>
        RecommendationRules.ObjectionsToAsking(application, member, facts ?? A.Facts(), terms ?? Terms, A.Today);
}
