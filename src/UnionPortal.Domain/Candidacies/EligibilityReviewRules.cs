using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Candidacies;

/// <summary>How the yearly run of the passport is read (A12).</summary>
public static class EligibilityReviewRules
{
    public static readonly Objection NothingWorsened = new("EligibilityNothingWorsened", "A12");
    public static readonly Objection Concluded = new("EligibilityConcluded", "A12");
    public static readonly Objection ConclusionMissing = new("EligibilityConclusionMissing", "A12");

    /// <summary>Rules that fail now and did not fail in the run before; in the first run, every rule that fails.</summary>
    [Clause("A12")]
    public static IReadOnlyList<string> Worsened(EligibilityReview? previous, EligibilityPassport now) =>
        [.. now.Findings.Where(finding => finding.Verdict == Verdict.NotMet && previous?.VerdictOf(finding.Rule) != Verdict.NotMet).Select(finding => finding.Rule)];

    [Clause("A12")]
    public static IReadOnlyList<Objection> ObjectionsToConcluding(EligibilityReview review, string? conclusion)
    {
        List<Objection> objections = [];
        if (review.Worsened.Length == 0) objections.Add(NothingWorsened);
        if (review.ConcludedOn is { } on) objections.Add(Concluded.With(on));
        if (string.IsNullOrWhiteSpace(conclusion)) objections.Add(ConclusionMissing);
        return objections;
    }
}
