using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Candidacies;

/// <summary>What the rules of eligibility are held against.</summary>
/// <param name="FinancialYear">The last closed financial year on the day.</param>
public sealed record EligibilityFacts(
    Organisation Organisation, Declarations Declarations, IReadOnlyList<Judgement> Judgements, int FinancialYear, DateOnly On)
{
    /// <summary>
    /// What an application says, on a day. Income is that of the last calendar year closed when it was lodged:
    /// a new year does not make the figures handed in wrong while the board decides.
    /// </summary>
    public static EligibilityFacts Of(Application application, DateOnly today) =>
        new(application.Organisation, application.Declarations, application.Judgements, application.FinancialYearOn(today), today);
}

/// <summary>
/// Who can be a member (A12, A13). Each rule answers with the figures and the arithmetic; a rule that no figure answers
/// is judged by a named person, whose judgement stands in the passport.
/// </summary>
public static class EligibilityRules
{
    public static readonly Objection RuleNotAsked = new("JudgementRuleNotAsked", "A12");
    public static readonly Objection FigureDecides = new("JudgementFigureDecides", "A12");
    public static readonly Objection JudgementReasonMissing = new("JudgementReasonMissing", "A12d");

    private delegate RuleFinding Rule(EligibilityFacts facts, CharterTerms terms);

    private static readonly (string Clause, Rule Find)[] Rules =
    [
        ("A12a", Purposes), ("A12b", Commitment), ("A12c", YearsOfPractice), ("A12d", Reputation),
        ("A12e", NonStateFounders), ("A12f", IndependentIncome),
        ("A13", NotAStateBody), ("A13", NotMainlyStateFinanced), ("A13", NoPoliticalAims), ("A13", NoDenialOfHelp),
    ];

    /// <summary>Every clause of eligibility that a charter may ask.</summary>
    public static IReadOnlyList<string> Clauses { get; } = [.. Rules.Select(rule => rule.Clause).Distinct()];

    /// <summary>The passport of an organisation on a day, under the terms given.</summary>
    public static EligibilityPassport PassportOf(EligibilityFacts facts, CharterTerms terms) => new(facts.On,
        [.. Rules.Where(rule => terms.Admission.EligibilityClauses.Contains(rule.Clause)).Select(rule => Judged(rule.Find(facts, terms), facts))]);

    [Clause("A12a")]
    private static RuleFinding Purposes(EligibilityFacts facts, CharterTerms terms)
    {
        Organisation organisation = facts.Organisation;
        if (string.IsNullOrWhiteSpace(organisation.Purposes)) return new("A12a", Verdict.EvidenceMissing, "PurposesMissing", []);
        bool helps = organisation.TargetGroups.Intersect(terms.Admission.TargetGroups).Any();
        return helps
            ? new("A12a", Verdict.NeedsJudgement, "PurposesStated", [])
            : new("A12a", Verdict.NotMet, "PurposesOfOtherGroups", []);
    }

    [Clause("A12b")]
    private static RuleFinding Commitment(EligibilityFacts facts, CharterTerms terms) => facts.Declarations.CommitsToMission
        ? new("A12b", Verdict.Met, "CommitmentDeclared", [])
        : new("A12b", Verdict.EvidenceMissing, "CommitmentMissing", []);

    /// <summary>Counted to the day from the first day of practice: three years are over on the third anniversary.</summary>
    [Clause("A12c")]
    private static RuleFinding YearsOfPractice(EligibilityFacts facts, CharterTerms terms)
    {
        int years = terms.Admission.MinYearsActive;
        if (facts.Organisation.ActiveSince is not { } since) return new("A12c", Verdict.EvidenceMissing, "PracticeUnknown", [years]);
        DateOnly enoughOn = since.AddYears(years);
        return new("A12c", enoughOn <= facts.On ? Verdict.Met : Verdict.NotMet, "PracticeCounted", [since, years, enoughOn, facts.On]);
    }

    [Clause("A12d")]
    private static RuleFinding Reputation(EligibilityFacts facts, CharterTerms terms) =>
        new("A12d", Verdict.NeedsJudgement, "ReputationToJudge", []);

    /// <summary>Exactly the share fails.</summary>
    [Clause("A12e")]
    private static RuleFinding NonStateFounders(EligibilityFacts facts, CharterTerms terms)
    {
        int all = facts.Organisation.Founders.Sum(founder => founder.Count);
        int nonState = facts.Organisation.Founders.Where(founder => founder.IsNonState).Sum(founder => founder.Count);
        if (all == 0) return new("A12e", Verdict.EvidenceMissing, "FoundersMissing", []);
        Fraction share = terms.Admission.NonStateFoundersMoreThan ?? Fraction.Half;
        return new("A12e", share.IsExceededBy(nonState, all) ? Verdict.Met : Verdict.NotMet, "FoundersCounted", [nonState, all, share]);
    }

    /// <summary>Exactly the share fails; no income cannot be computed and goes to judgement.</summary>
    [Clause("A12f")]
    private static RuleFinding IndependentIncome(EligibilityFacts facts, CharterTerms terms)
    {
        if (facts.Organisation.IncomeOf(facts.FinancialYear) is not { } statement)
            return new("A12f", Verdict.EvidenceMissing, "IncomeMissing", [facts.FinancialYear]);
        IncomeShare income = IncomeShare.Of(statement, terms.Income);
        if (income.Total == 0) return new("A12f", Verdict.NeedsJudgement, "IncomeZero", [income.Year]);
        Fraction share = terms.Admission.IndependentIncomeMoreThan ?? Fraction.Half;
        bool met = share.IsExceededBy(income.Independent, income.Total);
        bool matters = met != share.IsExceededBy(income.IndependentReadOtherwise, income.Total);
        return new("A12f", met ? Verdict.Met : Verdict.NotMet, matters ? "IncomeCountedEitherWay" : "IncomeCounted",
            [income.Independent, income.Total, share, income.Year, income.IndependentReadOtherwise, income.Disputed]);
    }

    [Clause("A13")]
    private static RuleFinding NotAStateBody(EligibilityFacts facts, CharterTerms terms)
    {
        string? form = facts.Organisation.LegalFormCode;
        if (form is null) return new("A13.form", Verdict.EvidenceMissing, "LegalFormMissing", []);
        if (terms.Admission.BarredLegalForms.Any(barred => form.StartsWith(barred, StringComparison.Ordinal)))
            return new("A13.form", Verdict.NotMet, "LegalFormBarred", [form]);
        return Declared("A13.form", facts.Declarations.IsIndependentOfState, "StateIndependence");
    }

    /// <summary>"Mainly" is more than half of all income of the year; where another reading would decide, both are told.</summary>
    [Clause("A13")]
    private static RuleFinding NotMainlyStateFinanced(EligibilityFacts facts, CharterTerms terms)
    {
        if (facts.Organisation.IncomeOf(facts.FinancialYear) is not { } statement)
            return new("A13.financing", Verdict.EvidenceMissing, "IncomeMissing", [facts.FinancialYear]);
        IncomeShare income = IncomeShare.Of(statement, terms.Income);
        bool mainly = Fraction.Half.IsExceededBy(income.State, income.Total);
        Verdict verdict = mainly ? Verdict.NotMet : Verdict.Met;
        return mainly == Fraction.Half.IsExceededBy(income.StateReadOtherwise, income.Total)
            ? new("A13.financing", verdict, "StateMoneyCounted", [income.State, income.Total, income.Year])
            : new("A13.financing", verdict, "StateMoneyCountedEitherWay", [income.State, income.Total, income.Year, income.StateReadOtherwise, income.Disputed]);
    }

    [Clause("A13")]
    private static RuleFinding NoPoliticalAims(EligibilityFacts facts, CharterTerms terms) =>
        Declared("A13.political", facts.Declarations.HasNoPoliticalAims, "PoliticalAims");

    [Clause("A13")]
    private static RuleFinding NoDenialOfHelp(EligibilityFacts facts, CharterTerms terms) =>
        Declared("A13.help", facts.Declarations.DeniesNoHelp, "DenialOfHelp");

    private static RuleFinding Declared(string rule, bool declared, string code) => declared
        ? new(rule, Verdict.Met, code + "Declared", [])
        : new(rule, Verdict.EvidenceMissing, code + "Missing", []);

    /// <summary>A judgement settles what needs one, and can find against a declaration; it never overrides a figure.</summary>
    private static RuleFinding Judged(RuleFinding finding, EligibilityFacts facts)
    {
        Judgement? judgement = facts.Judgements.FirstOrDefault(one => one.Rule == finding.Rule);
        if (judgement is null || !MayBeJudged(finding)) return finding;
        return finding with { Verdict = judgement.IsMet ? Verdict.Met : Verdict.NotMet, Judgement = judgement };
    }

    private static readonly string[] Declarations = ["A12b", "A13.form", "A13.political", "A13.help"];

    /// <summary>Objections to a person's judging a rule: the charter does not ask it, a figure answers it, or no reason is given.</summary>
    [Clause("A12d")]
    public static IReadOnlyList<Objection> ObjectionsToJudging(EligibilityPassport passport, string rule, string? reason)
    {
        if (passport.Finding(rule) is not { } finding) return [RuleNotAsked];
        List<Objection> objections = [];
        if (!MayBeJudged(finding)) objections.Add(FigureDecides);
        if (string.IsNullOrWhiteSpace(reason)) objections.Add(JudgementReasonMissing);
        return objections;
    }

    /// <summary>Whether a person may judge the rule for this case.</summary>
    public static bool MayBeJudged(RuleFinding finding) =>
        finding.Verdict == Verdict.NeedsJudgement || finding.Judgement is not null
        || (finding.Verdict == Verdict.Met && Declarations.Contains(finding.Rule));
}
