using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;

namespace UnionPortal.Domain.Candidacies;

/// <summary>What the board is asked to decide on an application, and the decision it became.</summary>
public class AdmissionProposal
{
    private AdmissionProposal() { }

    public AdmissionProposal(Application application, AdmissionOutcome outcome, string? reasons, BoardDecision decision)
    {
        Application = application;
        Outcome = outcome;
        Reasons = reasons;
        Decision = decision;
    }

    public int Id { get; private set; }

    public Application Application { get; private set; } = null!;

    public int ApplicationId { get; private set; }

    public AdmissionOutcome Outcome { get; private set; }

    /// <summary>Reasons told to the applicant only; required for a refusal.</summary>
    public string? Reasons { get; private set; }

    public BoardDecision Decision { get; private set; } = null!;

    /// <summary>Whether the register needs a new number for it: a refusal takes none, a candidate who becomes a member keeps its own.</summary>
    public bool NeedsNumber(AdmissionFacts facts) =>
        Outcome != AdmissionOutcome.Declined && !(Outcome == AdmissionOutcome.Member && facts.Candidacy is not null);

    /// <summary>
    /// Carries out the adopted decision: makes the membership, candidacy or partnership under the number, or declines.
    /// What the organisation was before ends by the same record.
    /// </summary>
    public Admission CarryOut(RegistryNumber? number, AdmissionFacts facts, CharterTerms terms, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(AdmissionRules.ObjectionsToCarryingOut(this, facts, terms, today));
        DecisionRecord record = Decision.Record!;
        Application.Decide(this, today);
        if (Outcome is AdmissionOutcome.Member or AdmissionOutcome.Candidate) facts.Partner?.Depart(DepartureGround.PartnershipEnded, record, today, terms.Expulsion);
        if (Outcome is AdmissionOutcome.Partner) facts.Candidacy?.Depart(DepartureGround.CandidacyEnded, record, today, terms.Expulsion);
        return Outcome switch
        {
            AdmissionOutcome.Member => new Admission(facts.Candidacy?.Admit(record, today) ?? new Member(number!, record, today), null, null),
            AdmissionOutcome.Candidate => new Admission(null, new Candidacy(number!, record, today, terms.Candidacy), null),
            AdmissionOutcome.Partner => new Admission(null, null, new Partner(number!, record, today)),
            _ => new Admission(null, null, null),
        };
    }
}

/// <summary>What an adopted proposal made; all null after a refusal.</summary>
public sealed record Admission(Member? Member, Candidacy? Candidacy, Partner? Partner)
{
    /// <summary>The number under which it stands in the register; null after a refusal.</summary>
    public RegistryNumber? Number => Member?.Number ?? Candidacy?.Number ?? Partner?.Number;
}
