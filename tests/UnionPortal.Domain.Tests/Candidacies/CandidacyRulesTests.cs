using System.Globalization;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Tests.Candidacies;

[Trait("Clause", "A14")]
public class CandidacyRulesTests
{
    private static readonly CharterTerms Terms = A.Terms();
    private readonly Candidacy candidacy = Begun(A.Day(2025, 11, 22));

    [Theory]
    [InlineData("2026-09-22", true)]
    [InlineData("2026-09-23", false)]
    [InlineData("2026-11-22", false)]
    [InlineData("2027-11-22", false)]
    public void The_review_opens_with_the_first_reminder_and_stays_open(string day, bool early)
    {
        var objections = CandidacyRules.ObjectionsToReviewing(candidacy, ReviewOutcome.End, "Ничего не сделано.", [], Terms.Candidacy, Date(day));

        Assert.Equal(early ? [CandidacyRules.ReviewTooEarly] : [], objections);
    }

    [Fact]
    public void An_outcome_needs_reasons() => Assert.Equal(
        [CandidacyRules.ReasonsMissing], CandidacyRules.ObjectionsToReviewing(candidacy, ReviewOutcome.End, " ", [], Terms.Candidacy, A.Today));

    [Fact]
    public void One_review_runs_at_a_time()
    {
        var running = new CandidacyReview(candidacy, ReviewOutcome.End, "…", new BoardDecision("?", "?", null, A.Today));

        Assert.Equal([CandidacyRules.ReviewOpen], CandidacyRules.ObjectionsToReviewing(candidacy, ReviewOutcome.Prolong, "…", [running], Terms.Candidacy, A.Today));
    }

    [Fact]
    public void More_time_is_given_as_often_as_the_charter_allows()
    {
        candidacy.Prolong(A.Decision(), Terms.Candidacy, A.Today);

        Assert.Equal([CandidacyRules.ProlongedEnough], CandidacyRules.ObjectionsToOutcome(candidacy, ReviewOutcome.Prolong, Terms.Candidacy));
        Assert.Empty(CandidacyRules.ObjectionsToOutcome(candidacy, ReviewOutcome.End, Terms.Candidacy));
        Assert.Throws<ForbiddenActException>(() => candidacy.Prolong(A.Decision(), Terms.Candidacy, A.Today));
    }

    [Theory]
    [InlineData(2024, 2, 29, "2026-02-28", "2028-02-29")]
    [InlineData(2025, 11, 22, "2027-11-22", "2029-11-22")]
    [InlineData(2026, 1, 31, "2028-01-31", "2030-01-31")]
    public void Prolonged_time_is_counted_from_the_first_day(int year, int month, int day, string once, string thrice)
    {
        Candidacy one = Begun(A.Day(year, month, day));
        CandidacyTerms patient = Terms.Candidacy with { MaxProlongations = 3 };
        one.Prolong(A.Decision(), patient, A.Today);
        Assert.Equal(Date(once), one.ReviewDueOn);
        one.Prolong(A.Decision(), patient, A.Today);
        one.Prolong(A.Decision(), patient, A.Today);

        Assert.Equal(Date(thrice), one.ReviewDueOn);
        Assert.Equal(CandidacyState.Running, one.StateOn(Date(thrice).AddDays(-1)));
        Assert.Equal(CandidacyState.UnderReview, one.StateOn(Date(thrice)));
    }

    [Fact]
    public void A_candidacy_that_is_over_takes_no_outcome()
    {
        candidacy.Depart(DepartureGround.CandidacyEnded, A.Decision(), A.Today, Terms.Expulsion);

        Assert.Equal([CandidacyRules.AlreadyClosed], CandidacyRules.ObjectionsToOutcome(candidacy, ReviewOutcome.End, Terms.Candidacy));
        Assert.Equal([CandidacyRules.AlreadyClosed], CandidacyRules.ObjectionsToOutcome(candidacy, ReviewOutcome.Prolong, Terms.Candidacy));
    }

    [Fact]
    public void A_review_that_was_not_adopted_is_not_carried_out()
    {
        var review = new CandidacyReview(candidacy, ReviewOutcome.Prolong, "…", new BoardDecision("?", "?", null, A.Today));

        Assert.Throws<ForbiddenActException>(() => review.CarryOut(Terms, A.Today));
        Assert.Empty(candidacy.Prolongations);
    }

    [Fact]
    public void The_account_may_be_given_and_put_right_until_the_end()
    {
        candidacy.GiveAccount("Провели школу.", A.Person(), A.Today);
        candidacy.GiveAccount("Провели две школы.", A.Person(), A.Today.AddDays(1));

        Assert.Equal(("Провели две школы.", A.Today.AddDays(1)), (candidacy.Account, candidacy.AccountOn!.Value));
        Assert.Equal([CandidacyRules.AccountMissing], CandidacyRules.ObjectionsToAccount(candidacy, "", A.Today));
        candidacy.Depart(DepartureGround.CandidacyEnded, A.Decision(), A.Today.AddDays(2), Terms.Expulsion);
        Assert.Empty(CandidacyRules.ObjectionsToAccount(candidacy, "Текст", A.Today.AddDays(1)));
        Assert.Equal([CandidacyRules.AlreadyClosed], CandidacyRules.ObjectionsToAccount(candidacy, "Текст", A.Today.AddDays(2)));
    }

    private static Candidacy Begun(DateOnly on) => new(A.Number(), A.Decision(), on, Terms.Candidacy);

    private static DateOnly Date(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
