using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using static UnionPortal.Domain.Organisations.FounderKind;

namespace UnionPortal.Domain.Tests.Candidacies;

public class EligibilityRulesTests
{
    private static readonly Declarations AllDeclared =
        new() { CommitsToMission = true, IsIndependentOfState = true, HasNoPoliticalAims = true, DeniesNoHelp = true };

    private readonly Organisation organisation = A.Organisation();
    private readonly List<Judgement> judgements = [];
    private Declarations declarations = AllDeclared;
    private DateOnly on = A.Today;

    [Fact]
    [Trait("Clause", "A12a")]
    public void Purposes_that_name_the_target_group_go_to_judgement()
    {
        organisation.StatePurposes("Помощь детям", ["education"], ["children"]);

        Assert.Equal((Verdict.NeedsJudgement, "PurposesStated"), Found("A12a"));
    }

    [Fact]
    [Trait("Clause", "A12a")]
    public void Purposes_for_other_groups_do_not_meet_the_clause()
    {
        organisation.StatePurposes("Охрана озёр", ["ecology"], ["lakes"]);

        Assert.Equal((Verdict.NotMet, "PurposesOfOtherGroups"), Found("A12a"));
    }

    [Theory]
    [Trait("Clause", "A12a")]
    [InlineData(null)]
    [InlineData("  ")]
    public void Without_purposes_the_evidence_is_missing(string? purposes)
    {
        organisation.StatePurposes(purposes, [], ["children"]);

        Assert.Equal((Verdict.EvidenceMissing, "PurposesMissing"), Found("A12a"));
    }

    [Fact]
    [Trait("Clause", "A12b")]
    public void The_commitment_is_declared_or_missing()
    {
        Assert.Equal(Verdict.Met, Found("A12b").Verdict);

        declarations = new Declarations { IsIndependentOfState = true };
        Assert.Equal(Verdict.EvidenceMissing, Found("A12b").Verdict);
    }

    [Theory]
    [Trait("Clause", "A12c")]
    [InlineData("2023-11-23", Verdict.NotMet)]
    [InlineData("2023-11-22", Verdict.Met)]
    [InlineData("2023-11-21", Verdict.Met)]
    public void Three_years_of_practice_are_over_on_the_third_anniversary(string since, Verdict verdict)
    {
        ActiveSince(since);

        Assert.Equal(verdict, Found("A12c").Verdict);
    }

    [Theory]
    [Trait("Clause", "A12c")]
    [InlineData("2027-02-27", Verdict.NotMet)]
    [InlineData("2027-02-28", Verdict.Met)]
    [InlineData("2027-03-01", Verdict.Met)]
    public void Practice_that_began_on_29_February_has_its_anniversary_on_the_last_day_of_February(string day, Verdict verdict)
    {
        ActiveSince("2024-02-29");
        on = Date(day);

        Assert.Equal(verdict, Found("A12c").Verdict);
    }

    [Fact]
    [Trait("Clause", "A12c")]
    public void Without_a_first_day_practice_cannot_be_counted() => Assert.Equal((Verdict.EvidenceMissing, "PracticeUnknown"), Found("A12c"));

    [Fact]
    [Trait("Clause", "A12c")]
    public void The_finding_carries_the_arithmetic()
    {
        ActiveSince("2023-11-23");

        Assert.Equal([Date("2023-11-23"), 3, Date("2026-11-23"), A.Today], Passport().Finding("A12c")!.Facts);
    }

    [Fact]
    [Trait("Clause", "A12d")]
    public void Reputation_is_judged_by_a_named_person_with_a_reason()
    {
        Assert.Equal(Verdict.NeedsJudgement, Found("A12d").Verdict);

        judgements.Add(new Judgement("A12d", true, A.Person("Судьина"), "Известны двадцать лет", A.Today));
        Assert.Equal(Verdict.Met, Found("A12d").Verdict);
        Assert.Equal("Судьина", Passport().Finding("A12d")!.Judgement!.By.FamilyName);
    }

    [Theory]
    [Trait("Clause", "A12e")]
    [InlineData(2, 1, Verdict.Met)]
    [InlineData(1, 1, Verdict.NotMet)]
    [InlineData(1, 2, Verdict.NotMet)]
    [InlineData(1, 0, Verdict.Met)]
    [InlineData(0, 1, Verdict.NotMet)]
    public void More_than_half_of_the_founders_are_not_of_the_state(int citizens, int stateBodies, Verdict verdict)
    {
        List<Founder> founders = [];
        if (citizens > 0) founders.Add(new Founder("Граждане", Citizen, citizens));
        if (stateBodies > 0) founders.Add(new Founder("Департаменты", StateBody, stateBodies));
        organisation.NameFounders(founders);

        Assert.Equal((verdict, "FoundersCounted"), Found("A12e"));
    }

    [Theory]
    [Trait("Clause", "A12e")]
    [InlineData(Citizen, true)]
    [InlineData(NonGovernmentalOrganisation, true)]
    [InlineData(IndependentCompany, true)]
    [InlineData(StateAffiliatedCompany, false)]
    [InlineData(StateBody, false)]
    public void A_company_of_the_state_counts_as_the_state(FounderKind kind, bool nonState)
    {
        organisation.NameFounders([new Founder("Один", kind)]);

        Assert.Equal(nonState ? Verdict.Met : Verdict.NotMet, Found("A12e").Verdict);
    }

    [Fact]
    [Trait("Clause", "A12e")]
    public void Without_founders_the_evidence_is_missing() => Assert.Equal((Verdict.EvidenceMissing, "FoundersMissing"), Found("A12e"));

    [Fact]
    public void A_clause_the_charter_does_not_ask_is_not_in_the_passport()
    {
        CharterTerms terms = A.Terms();

        EligibilityPassport passport = EligibilityRules.PassportOf(Facts(), terms with { Admission = terms.Admission with { EligibilityClauses = ["A12b"] } });

        Assert.Equal(["A12b"], passport.Findings.Select(finding => finding.Rule));
        Assert.True(passport.IsEligible);
    }

    [Fact]
    public void A_judgement_never_overrides_a_figure()
    {
        ActiveSince("2026-01-01");
        judgements.Add(new Judgement("A12c", true, A.Person(), "Всё равно", A.Today));

        Assert.Equal(Verdict.NotMet, Found("A12c").Verdict);
    }

    [Fact]
    public void A_judgement_may_find_against_a_declaration()
    {
        judgements.Add(new Judgement("A12b", false, A.Person(), "Действует иначе", A.Today));

        Assert.Equal(Verdict.NotMet, Found("A12b").Verdict);
        Assert.True(Passport().HasFailed);
    }

    private (Verdict Verdict, string Code) Found(string rule)
    {
        RuleFinding finding = Passport().Finding(rule)!;
        return (finding.Verdict, finding.Code);
    }

    private EligibilityPassport Passport() => EligibilityRules.PassportOf(Facts(), A.Terms());

    private EligibilityFacts Facts() => new(organisation, declarations, judgements, 2025, on);

    private void ActiveSince(string day) => organisation.Describe(null, null, null, Date(day));

    private static DateOnly Date(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
