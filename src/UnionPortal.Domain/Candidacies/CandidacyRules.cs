using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Candidacies;

/// <summary>The law of the candidate's year (A14).</summary>
public static class CandidacyRules
{
    public static readonly Objection AlreadyClosed = new("CandidacyAlreadyClosed", "A14");
    public static readonly Objection ProlongedEnough = new("CandidacyProlongedEnough", "A14");
    public static readonly Objection ReviewOpen = new("CandidacyReviewOpen", "A14");
    public static readonly Objection ReviewTooEarly = new("CandidacyReviewTooEarly", "A14");
    public static readonly Objection ReviewNotAdopted = new("CandidacyReviewNotAdopted", "A14");
    public static readonly Objection ReasonsMissing = new("CandidacyReasonsMissing", "A14");
    public static readonly Objection AccountMissing = new("CandidacyAccountMissing", "A14");

    [Clause("A14")]
    public static IReadOnlyList<Objection> ObjectionsToClosing(Candidacy candidacy) =>
        candidacy.AdmittedOn is not null || candidacy.Departure is not null ? [AlreadyClosed] : [];

    /// <summary>More time is given as often as the charter allows, and no oftener.</summary>
    [Clause("A14")]
    public static IReadOnlyList<Objection> ObjectionsToProlonging(Candidacy candidacy, CandidacyTerms terms)
    {
        List<Objection> objections = [.. ObjectionsToClosing(candidacy)];
        if (candidacy.Prolongations.Count >= terms.MaxProlongations) objections.Add(ProlongedEnough.With(candidacy.Prolongations.Count, terms.MaxProlongations));
        return objections;
    }

    /// <summary>The day from which the board may take up the review: the first reminder of the charter before it is due.</summary>
    [Clause("A14")]
    public static DateOnly ReviewOpensOn(Candidacy candidacy, CandidacyTerms terms) =>
        candidacy.ReviewDueOn.AddDays(-terms.ReminderDays.DefaultIfEmpty(0).Max());

    /// <summary>Objections to putting an outcome of the review to the board.</summary>
    [Clause("A14")]
    public static IReadOnlyList<Objection> ObjectionsToReviewing(
        Candidacy candidacy, ReviewOutcome outcome, string? reasons, IEnumerable<CandidacyReview> earlier, CandidacyTerms terms, DateOnly today)
    {
        List<Objection> objections = [.. ObjectionsToOutcome(candidacy, outcome, terms)];
        DateOnly opens = ReviewOpensOn(candidacy, terms);
        if (today < opens) objections.Add(ReviewTooEarly.With(opens));
        if (string.IsNullOrWhiteSpace(reasons)) objections.Add(ReasonsMissing);
        if (earlier.Any(one => one.Decision.IsOpen)) objections.Add(ReviewOpen);
        return objections;
    }

    /// <summary>Objections to the outcome itself, whatever the votes say.</summary>
    [Clause("A14")]
    public static IReadOnlyList<Objection> ObjectionsToOutcome(Candidacy candidacy, ReviewOutcome outcome, CandidacyTerms terms) =>
        outcome == ReviewOutcome.Prolong ? ObjectionsToProlonging(candidacy, terms) : ObjectionsToClosing(candidacy);

    [Clause("A14")]
    public static IReadOnlyList<Objection> ObjectionsToAccount(Candidacy candidacy, string? account, DateOnly today)
    {
        List<Objection> objections = [];
        if (!candidacy.StandsOn(today)) objections.Add(AlreadyClosed);
        if (string.IsNullOrWhiteSpace(account)) objections.Add(AccountMissing);
        return objections;
    }
}
