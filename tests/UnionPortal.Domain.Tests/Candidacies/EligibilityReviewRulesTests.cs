using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Tests.Candidacies;

[Trait("Clause", "A12")]
public class EligibilityReviewRulesTests
{
    [Fact]
    public void In_the_first_run_every_rule_that_fails_is_a_change_for_the_worse() =>
        Assert.Equal(["A12f", "A13.financing"], Review(null, ("A12c", Verdict.Met), ("A12f", Verdict.NotMet), ("A13.financing", Verdict.NotMet)).WorsenedRules);

    [Fact]
    public void What_failed_the_year_before_is_no_new_task() =>
        Assert.Empty(Review(Review(null, ("A12f", Verdict.NotMet)), ("A12f", Verdict.NotMet)).WorsenedRules);

    [Theory]
    [InlineData(Verdict.Met)]
    [InlineData(Verdict.NeedsJudgement)]
    [InlineData(Verdict.EvidenceMissing)]
    public void What_was_anything_but_failed_and_fails_now_became_worse(Verdict before) =>
        Assert.Equal(["A12f"], Review(Review(null, ("A12f", before)), ("A12f", Verdict.NotMet)).WorsenedRules);

    [Theory]
    [InlineData(Verdict.EvidenceMissing)]
    [InlineData(Verdict.NeedsJudgement)]
    public void Missing_figures_and_questions_of_judgement_are_no_change_for_the_worse(Verdict now) =>
        Assert.Empty(Review(Review(null, ("A12f", Verdict.Met)), ("A12f", now)).WorsenedRules);

    [Fact]
    public void A_rule_the_charter_did_not_ask_before_counts_from_its_first_failure() =>
        Assert.Equal(["A12e"], Review(Review(null, ("A12c", Verdict.Met)), ("A12e", Verdict.NotMet)).WorsenedRules);

    [Fact]
    public void The_verdicts_are_kept_rule_by_rule()
    {
        EligibilityReview review = Review(null, ("A12c", Verdict.Met), ("A13.form", Verdict.EvidenceMissing));

        Assert.Equal(Verdict.Met, review.VerdictOf("A12c"));
        Assert.Equal(Verdict.EvidenceMissing, review.VerdictOf("A13.form"));
        Assert.Null(review.VerdictOf("A13"));
    }

    [Fact]
    public void Every_verdict_of_the_whole_charter_fits_the_column()
    {
        RuleFinding[] all = [.. new[] { "A12a", "A12b", "A12c", "A12d", "A12e", "A12f", "A13.form", "A13.financing", "A13.political", "A13.help" }
            .Select(rule => new RuleFinding(rule, Verdict.EvidenceMissing, "", []))];

        Assert.True(new EligibilityReview(1, 2025, new EligibilityPassport(A.Today, all), null).Verdicts.Length <= EligibilityReview.VerdictsLength);
        Assert.True(new EligibilityReview(1, 2025, new EligibilityPassport(A.Today, [.. all.Select(one => one with { Verdict = Verdict.NotMet })]), null).Worsened.Length <= EligibilityReview.WorsenedLength);
    }

    [Fact]
    public void The_board_concludes_once_on_a_change_for_the_worse()
    {
        EligibilityReview review = Review(null, ("A12f", Verdict.NotMet));
        review.Conclude("Попросим отчёт за полгода.", A.Person(), A.Today);

        Assert.False(review.IsTask);
        Assert.Equal([EligibilityReviewRules.Concluded], EligibilityReviewRules.ObjectionsToConcluding(review, "Ещё раз"));
    }

    [Fact]
    public void There_is_nothing_to_conclude_on_where_nothing_became_worse() =>
        Assert.Equal([EligibilityReviewRules.NothingWorsened], EligibilityReviewRules.ObjectionsToConcluding(Review(null, ("A12f", Verdict.Met)), "Вывод"));

    [Fact]
    public void A_conclusion_says_something() =>
        Assert.Equal([EligibilityReviewRules.ConclusionMissing], EligibilityReviewRules.ObjectionsToConcluding(Review(null, ("A12f", Verdict.NotMet)), "  "));

    [Fact]
    public void Figures_that_came_later_renew_a_review_until_the_board_has_concluded()
    {
        EligibilityReview review = Review(null, ("A12f", Verdict.EvidenceMissing));

        Assert.True(review.Renew(Passport(("A12f", Verdict.NotMet)), null));
        Assert.False(review.Renew(Passport(("A12f", Verdict.NotMet)), null));
        Assert.Equal(["A12f"], review.WorsenedRules);

        review.Conclude("Вывод", A.Person(), A.Today);
        Assert.False(review.Renew(Passport(("A12f", Verdict.Met)), null));
        Assert.Equal(Verdict.NotMet, review.VerdictOf("A12f"));
    }

    private static EligibilityPassport Passport(params (string Rule, Verdict Verdict)[] verdicts) =>
        new(A.Today, [.. verdicts.Select(one => new RuleFinding(one.Rule, one.Verdict, "", []))]);

    private static EligibilityReview Review(EligibilityReview? previous, params (string Rule, Verdict Verdict)[] verdicts) =>
        new(1, previous is null ? 2024 : 2025, Passport(verdicts), previous);
}
