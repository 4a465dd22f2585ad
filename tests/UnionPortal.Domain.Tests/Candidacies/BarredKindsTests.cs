using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Tests.Candidacies;

[Trait("Clause", "A13")]
public class BarredKindsTests
{
    private static readonly Declarations AllDeclared = new() { IsIndependentOfState = true, HasNoPoliticalAims = true, DeniesNoHelp = true };

    private readonly Organisation organisation = A.Organisation();
    private readonly List<Judgement> judgements = [];

    [Theory]
    [InlineData("75101", true, Verdict.NotMet, "LegalFormBarred")]
    [InlineData("75500", true, Verdict.Met, "StateIndependenceDeclared")]
    [InlineData("75500", false, Verdict.EvidenceMissing, "StateIndependenceMissing")]
    [InlineData(null, true, Verdict.EvidenceMissing, "LegalFormMissing")]
    public void A_state_institution_is_barred_by_its_legal_form(string? form, bool declared, Verdict verdict, string code)
    {
        organisation.Describe(form, null, null, null);

        Assert.Equal((verdict, code), Found("A13.form", declared ? AllDeclared : Declarations.None));
    }

    [Theory]
    [InlineData(501, 499, Verdict.NotMet)]
    [InlineData(500, 500, Verdict.Met)]
    [InlineData(0, 0, Verdict.Met)]
    public void Mainly_state_financed_means_more_than_half(int subsidies, int donations, Verdict verdict)
    {
        organisation.StateIncome(new IncomeStatement(2025, "RUB",
            [new(IncomeSources.FederalSubsidies, subsidies), new(IncomeSources.PrivateDonations, donations)]));

        Assert.Equal((verdict, "StateMoneyCounted"), Found("A13.financing", AllDeclared));
    }

    [Theory]
    [InlineData(300, 300, 400, Verdict.NotMet, "StateMoneyCountedEitherWay")]
    [InlineData(200, 300, 500, Verdict.Met, "StateMoneyCounted")]
    [InlineData(600, 100, 300, Verdict.NotMet, "StateMoneyCounted")]
    public void Presidential_grants_that_tip_the_balance_are_told_of_both_ways(int subsidies, int grants, int donations, Verdict verdict, string code)
    {
        organisation.StateIncome(new IncomeStatement(2025, "RUB",
            [new(IncomeSources.FederalSubsidies, subsidies), new(IncomeSources.PresidentialGrants, grants), new(IncomeSources.PrivateDonations, donations)]));

        Assert.Equal((verdict, code), Found("A13.financing", AllDeclared));
    }

    [Theory]
    [InlineData("A13.political", "PoliticalAims")]
    [InlineData("A13.help", "DenialOfHelp")]
    public void Aims_are_declared_each_by_an_own_tick(string rule, string code)
    {
        Assert.Equal((Verdict.Met, code + "Declared"), Found(rule, AllDeclared));
        Assert.Equal((Verdict.EvidenceMissing, code + "Missing"), Found(rule, Declarations.None));
    }

    [Fact]
    public void A_false_declaration_is_found_against_by_judgement()
    {
        judgements.Add(new Judgement("A13.political", false, A.Person(), "Выдвигала кандидатов", A.Today));

        Assert.Equal(Verdict.NotMet, Found("A13.political", AllDeclared).Verdict);
    }

    [Fact]
    public void A_judgement_does_not_lift_a_barred_legal_form()
    {
        organisation.Describe("75101", null, null, null);
        judgements.Add(new Judgement("A13.form", true, A.Person(), "Хорошие люди", A.Today));

        Assert.Equal(Verdict.NotMet, Found("A13.form", AllDeclared).Verdict);
    }

    private (Verdict Verdict, string Code) Found(string rule, Declarations declarations)
    {
        RuleFinding finding = EligibilityRules.PassportOf(new(organisation, declarations, judgements, 2025, A.Today), A.Terms()).Finding(rule)!;
        return (finding.Verdict, finding.Code);
    }
}
