using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Partners;

namespace UnionPortal.Domain.Candidacies;

/// <summary>The passport and the recommendations on the day of the decision.</summary>
public sealed record AdmissionFacts(EligibilityPassport Passport, int CountingRecommendations)
{
    /// <summary>Whether the organisation is a member already, for example by a list brought in meanwhile.</summary>
    public bool IsMember { get; init; }

    /// <summary>The candidacy that is open on the day; on admission its number is kept.</summary>
    public Candidacy? Candidacy { get; init; }

    /// <summary>The partnership that stands on the day; on admission it ends.</summary>
    public Partner? Partner { get; init; }
}

/// <summary>What may be proposed to the board on an application, and what an adopted proposal may do (A14–A16).</summary>
public static class AdmissionRules
{
    public static readonly Objection ProposalOpen = new("AdmissionProposalOpen", "A4");
    public static readonly Objection AlreadyDecided = new("AdmissionAlreadyDecided");
    public static readonly Objection NotAdopted = new("AdmissionNotAdopted", "A4");
    public static readonly Objection RuleNotMet = new("AdmissionRuleNotMet", "A12");
    public static readonly Objection RuleNotJudged = new("AdmissionRuleNotJudged", "A12");
    public static readonly Objection RecommendationsMissing = new("AdmissionRecommendationsMissing", "A15");
    public static readonly Objection RecommendationsShown = new("AdmissionRecommendationsShown", "A14");
    public static readonly Objection NoCandidates = new("AdmissionNoCandidates", "A14");
    public static readonly Objection NoPartners = new("AdmissionNoPartners", "A16");
    public static readonly Objection ReasonsMissing = new("AdmissionReasonsMissing");
    public static readonly Objection MemberAlready = new("AdmissionMemberAlready");
    public static readonly Objection CandidateAlready = new("AdmissionCandidateAlready", "A14");
    public static readonly Objection PartnerAlready = new("AdmissionPartnerAlready", "A16");

    /// <summary>Objections to putting this outcome to the board.</summary>
    [Clause("A14")]
    [Clause("A15")]
    [Clause("A16")]
    public static IReadOnlyList<Objection> ObjectionsToProposing(
        Application application, AdmissionOutcome outcome, string? reasons, AdmissionFacts facts, CharterTerms terms)
    {
        List<Objection> objections = [];
        if (application.State == ApplicationState.Draft) objections.Add(ApplicationRules.NotSubmitted);
        if (application.State is ApplicationState.Decided or ApplicationState.Withdrawn) objections.Add(AlreadyDecided);
        if (application.OpenProposal is not null) objections.Add(ProposalOpen);
        objections.AddRange(ObjectionsToOutcome(outcome, reasons, facts, terms));
        return objections;
    }

    /// <summary>The facts are held against the rules again on the day of the decision: a recommender may have been suspended meanwhile.</summary>
    [Clause("A15")]
    public static IReadOnlyList<Objection> ObjectionsToCarryingOut(
        AdmissionProposal proposal, AdmissionFacts facts, CharterTerms terms, DateOnly today)
    {
        List<Objection> objections = [];
        if (!proposal.Decision.IsAdopted || proposal.Decision.ClosedOn > today) objections.Add(NotAdopted);
        if (proposal.Application.State != ApplicationState.Submitted) objections.Add(AlreadyDecided);
        objections.AddRange(ObjectionsToOutcome(proposal.Outcome, proposal.Reasons, facts, terms));
        return objections;
    }

    /// <summary>Objections to the outcome itself, whoever proposes it and whatever the votes say.</summary>
    [Clause("A14")]
    [Clause("A15")]
    [Clause("A16")]
    public static IEnumerable<Objection> ObjectionsToOutcome(AdmissionOutcome outcome, string? reasons, AdmissionFacts facts, CharterTerms terms)
    {
        if (outcome != AdmissionOutcome.Declined && facts.IsMember) yield return MemberAlready;
        bool enough = facts.CountingRecommendations >= terms.Recommendation.Required;
        switch (outcome)
        {
            case AdmissionOutcome.Member:
                if (!enough) yield return RecommendationsMissing.With(facts.CountingRecommendations, terms.Recommendation.Required);
                foreach (Objection objection in ObjectionsOf(facts.Passport)) yield return objection;
                break;
            case AdmissionOutcome.Candidate:
                if (!terms.Admission.CandidacyWithoutRecommendations) yield return NoCandidates;
                if (enough) yield return RecommendationsShown.With(facts.CountingRecommendations);
                if (facts.Candidacy is not null) yield return CandidateAlready.With(facts.Candidacy.StartedOn);
                foreach (Objection objection in ObjectionsOf(facts.Passport)) yield return objection;
                break;
            case AdmissionOutcome.Partner:
                if (!terms.Admission.KnowsPartners) yield return NoPartners;
                if (facts.Partner is not null) yield return PartnerAlready.With(facts.Partner.AcceptedOn);
                break;
            default:
                if (string.IsNullOrWhiteSpace(reasons)) yield return ReasonsMissing;
                break;
        }
    }

    private static IEnumerable<Objection> ObjectionsOf(EligibilityPassport passport) => passport.Findings
        .Where(finding => finding.Verdict != Verdict.Met)
        .Select(finding => (finding.Verdict == Verdict.NotMet ? RuleNotMet : RuleNotJudged).With(finding.Rule));
}
