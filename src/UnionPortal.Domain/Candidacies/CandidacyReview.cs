using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Candidacies;

/// <summary>What the board can find when a candidate's time is over; admission is decided on the candidate's application.</summary>
public enum ReviewOutcome
{
    Prolong,
    End,
}

/// <summary>The board's review of a candidacy: the outcome proposed, the reasons, and the decision it became (A14).</summary>
[Clause("A14")]
public class CandidacyReview
{
    public const int ReasonsLength = 4000;

    private CandidacyReview() { }

    public CandidacyReview(Candidacy candidacy, ReviewOutcome outcome, string reasons, BoardDecision decision)
    {
        Candidacy = candidacy;
        Outcome = outcome;
        Reasons = reasons;
        Decision = decision;
    }

    public int Id { get; private set; }

    public Candidacy Candidacy { get; private set; } = null!;

    public int CandidacyId { get; private set; }

    public ReviewOutcome Outcome { get; private set; }

    /// <summary>Told to the candidate and the board only.</summary>
    public string Reasons { get; private set; } = "";

    public BoardDecision Decision { get; private set; } = null!;

    /// <summary>Carries out the adopted decision on its day.</summary>
    public void CarryOut(CharterTerms terms, DateOnly today)
    {
        if (Decision.Record is not { } record) throw new ForbiddenActException([CandidacyRules.ReviewNotAdopted]);
        if (Outcome == ReviewOutcome.Prolong) Candidacy.Prolong(record, terms.Candidacy, today);
        else Candidacy.Depart(DepartureGround.CandidacyEnded, record, today, terms.Expulsion);
    }
}
