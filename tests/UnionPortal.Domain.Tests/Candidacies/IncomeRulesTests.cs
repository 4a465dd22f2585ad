using FsCheck;
using FsCheck.Fluent;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using static UnionPortal.Domain.Organisations.IncomeSources;

namespace UnionPortal.Domain.Tests.Candidacies;

[Trait("Clause", "A12f")]
public class IncomeRulesTests
{
    private readonly Organisation organisation = A.Organisation();

    [Theory]
    [InlineData("500000.01", Verdict.Met)]
    [InlineData("500000.00", Verdict.NotMet)]
    [InlineData("499999.99", Verdict.NotMet)]
    public void More_than_half_of_the_income_is_independent_to_the_kopeck(string donations, Verdict verdict)
    {
        decimal amount = decimal.Parse(donations, System.Globalization.CultureInfo.InvariantCulture);
        Income((PrivateDonations, amount), (FederalSubsidies, 1_000_000m - amount));

        Assert.Equal((verdict, "IncomeCounted"), (Found().Verdict, Found().Code));
    }

    [Fact]
    public void Compensation_for_social_services_counts_as_independent()
    {
        Income((SocialServiceCompensation, 600), (FederalSubsidies, 400));

        Assert.Equal(Verdict.Met, Found().Verdict);
    }

    [Fact]
    public void A_neutral_source_stands_in_the_total_only()
    {
        Income((PrivateDonations, 500), (OtherBusiness, 500));

        Assert.Equal(Verdict.NotMet, Found().Verdict);
    }

    [Fact]
    public void Gifts_in_kind_are_shown_and_not_counted()
    {
        Income((PrivateDonations, 501), (FederalSubsidies, 499), (InKind, 1_000_000));

        Assert.Equal(Verdict.Met, Found().Verdict);
    }

    [Fact]
    public void No_income_cannot_be_computed_and_goes_to_judgement()
    {
        Income((PrivateDonations, 0));

        Assert.Equal((Verdict.NeedsJudgement, "IncomeZero"), (Found().Verdict, Found().Code));
    }

    [Fact]
    public void Gifts_in_kind_alone_are_no_income()
    {
        Income((InKind, 100));

        Assert.Equal("IncomeZero", Found().Code);
    }

    [Fact]
    public void Without_a_statement_of_the_last_year_the_evidence_is_missing()
    {
        organisation.StateIncome(new IncomeStatement(2024, "RUB", [new IncomeLine(PrivateDonations, 100)]));

        Assert.Equal((Verdict.EvidenceMissing, "IncomeMissing"), (Found().Verdict, Found().Code));
    }

    [Fact]
    public void Presidential_grants_that_tip_the_balance_are_told_of_both_ways()
    {
        Income((PrivateDonations, 400), (PresidentialGrants, 300), (FederalSubsidies, 300));

        Assert.Equal((Verdict.NotMet, "IncomeCountedEitherWay"), (Found().Verdict, Found().Code));
        Assert.Equal([400m, 1000m, Fraction.Half, 2025, 700m, 300m], Found().Facts);
    }

    [Fact]
    public void A_charter_may_read_presidential_grants_as_independent()
    {
        Income((PrivateDonations, 400), (PresidentialGrants, 300), (FederalSubsidies, 300));
        CharterTerms terms = A.Terms();
        Dictionary<string, IncomeClass> classes = new(terms.Income.Classes) { [PresidentialGrants] = IncomeClass.Independent };

        RuleFinding finding = Found(terms with { Income = terms.Income with { Classes = classes } });

        Assert.Equal((Verdict.Met, "IncomeCountedEitherWay"), (finding.Verdict, finding.Code));
        Assert.Equal([700m, 1000m, Fraction.Half, 2025, 400m, 300m], finding.Facts);
    }

    [Fact]
    public void Presidential_grants_that_change_nothing_are_only_counted()
    {
        Income((PrivateDonations, 900), (PresidentialGrants, 100));

        Assert.Equal("IncomeCounted", Found().Code);
    }

    [Fact]
    public void The_share_does_not_depend_on_the_order_or_splitting_of_lines() => Prop.ForAll(
        Gen.ListOf(Gen.Choose(0, 100_000)).ToArbitrary(), amounts =>
        {
            IncomeStatement together = new(2025, "RUB", [new(PrivateDonations, amounts.Sum(one => (decimal)one)), new(FederalSubsidies, 50_000)]);
            IncomeStatement split = new(2025, "RUB", [new(FederalSubsidies, 50_000), .. amounts.Select(one => new IncomeLine(PrivateDonations, one))]);
            return IncomeShare.Of(together, A.Terms().Income) == IncomeShare.Of(split, A.Terms().Income);
        }).QuickCheckThrowOnFailure();

    private void Income(params (string Source, decimal Amount)[] lines) =>
        organisation.StateIncome(new IncomeStatement(2025, "RUB", lines.Select(line => new IncomeLine(line.Source, line.Amount))));

    private RuleFinding Found(CharterTerms? terms = null) =>
        EligibilityRules.PassportOf(new(organisation, Declarations.None, [], 2025, A.Today), terms ?? A.Terms()).Finding("A12f")!;
}
