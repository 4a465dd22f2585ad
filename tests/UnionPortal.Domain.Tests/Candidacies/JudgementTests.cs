using UnionPortal.Domain.Candidacies;

namespace UnionPortal.Domain.Tests.Candidacies;

public class JudgementTests
{
    private static readonly EligibilityPassport Passport = new(A.Today,
    [
        new RuleFinding("A12d", Verdict.NeedsJudgement, "ReputationToJudge", []),
        new RuleFinding("A12e", Verdict.NotMet, "FoundersCounted", []),
        new RuleFinding("A13.political", Verdict.Met, "PoliticalAimsDeclared", []),
    ]);

    [Theory]
    [Trait("Clause", "A12d")]
    [InlineData("A12d")]
    [InlineData("A13.political")]
    public void A_question_no_figure_answers_and_a_declaration_may_be_judged(string rule) =>
        Assert.Empty(EligibilityRules.ObjectionsToJudging(Passport, rule, "Знаем их работу."));

    [Fact]
    [Trait("Clause", "A12e")]
    public void A_judgement_never_overrides_a_figure() =>
        Assert.Equal([EligibilityRules.FigureDecides], EligibilityRules.ObjectionsToJudging(Passport, "A12e", "Всё же больше."));

    [Fact]
    [Trait("Clause", "A12d")]
    public void A_judgement_says_why() =>
        Assert.Equal([EligibilityRules.JudgementReasonMissing], EligibilityRules.ObjectionsToJudging(Passport, "A12d", " "));

    [Fact]
    public void What_the_charter_does_not_ask_is_not_judged() =>
        Assert.Equal([EligibilityRules.RuleNotAsked], EligibilityRules.ObjectionsToJudging(Passport, "A12f", "…"));
}
