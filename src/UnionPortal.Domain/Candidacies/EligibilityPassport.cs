namespace UnionPortal.Domain.Candidacies;

/// <summary>How an organisation stands to one rule of eligibility.</summary>
public enum Verdict
{
    Met,
    NotMet,

    /// <summary>No figure answers it, or the figure cannot be computed: a named person must judge.</summary>
    NeedsJudgement,
    EvidenceMissing,
}

/// <summary>
/// One rule held against the facts. <paramref name="Rule"/> is the clause, with a suffix where a clause has several parts
/// (<c>A13.form</c>); <paramref name="Code"/> names the sentence, filled by <paramref name="Facts"/> in order.
/// </summary>
public sealed record RuleFinding(string Rule, Verdict Verdict, string Code, IReadOnlyList<object> Facts, Judgement? Judgement = null)
{
    public string Clause => Rule.Split('.')[0];
}

/// <summary>Every rule of A12 and A13 that the charter asks, held against one organisation on one day.</summary>
public sealed record EligibilityPassport(DateOnly On, IReadOnlyList<RuleFinding> Findings)
{
    public bool IsEligible => Findings.All(finding => finding.Verdict == Verdict.Met);

    public bool HasFailed => Findings.Any(finding => finding.Verdict == Verdict.NotMet);

    public RuleFinding? Finding(string rule) => Findings.FirstOrDefault(finding => finding.Rule == rule);
}
