using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Voting;

/// <summary>Why an organisation votes, or why it does not; told to it in one sentence.</summary>
public enum VoterBasis
{
    /// <summary>A member in good standing with somebody to speak for it.</summary>
    Votes,

    /// <summary>A candidate has no vote yet (A14).</summary>
    Candidate,

    /// <summary>A partner does not vote (A17).</summary>
    Partner,

    /// <summary>Suspended by a decision, whose number is told (A19).</summary>
    Suspended,

    /// <summary>It has a vote, but nobody holds a mandate to give it; a mandate may still be given while the poll is open.</summary>
    NoMandate,

    /// <summary>The question is about itself (A18).</summary>
    OwnMatter,

    /// <summary>A member too new for its first vote, where the charter sets a waiting time.</summary>
    TooNew,

    /// <summary>It no longer belongs to the union.</summary>
    Left,
}

/// <summary>How far an organisation has come in a poll. Says that it voted, never how.</summary>
public enum VoterStatus
{
    NotEntitled,
    Entitled,
    CastWeb,
    CastPaper,

    /// <summary>Sits out for a conflict of interest.</summary>
    Recused,

    /// <summary>Had a vote when the roll was fixed and lost it before voting closed; the basis says why.</summary>
    Struck,
}

/// <summary>
/// One line of the roll of a poll, fixed when the poll opens: an organisation, whether it votes, and why. No line is added later; one is
/// struck where the organisation loses its vote before the close. It carries no moment, no address and no device, so that a secret
/// ballot cannot be joined to it.
/// </summary>
public class PollVoter
{
    public const int ReferenceLength = 200;

    private PollVoter() { }

    internal PollVoter(Poll poll, Organisation organisation, VoterBasis basis, string? reference)
    {
        Poll = poll;
        Organisation = organisation;
        OrganisationId = organisation.Id;
        Basis = basis;
        Reference = reference;
        Status = basis is VoterBasis.Votes or VoterBasis.NoMandate ? VoterStatus.Entitled : VoterStatus.NotEntitled;
    }

    public Poll Poll { get; private set; } = null!;

    public int PollId { get; private set; }

    public Organisation Organisation { get; private set; } = null!;

    public int OrganisationId { get; private set; }

    public VoterBasis Basis { get; private set; }

    /// <summary>Number of the decision behind the basis: the suspension's.</summary>
    public string? Reference { get; private set; }

    public VoterStatus Status { get; private set; }

    public bool HasVoted => Status is VoterStatus.CastWeb or VoterStatus.CastPaper;

    /// <summary>Whether the charter gives it a vote on this question.</summary>
    public bool IsEntitled => Status is not (VoterStatus.NotEntitled or VoterStatus.Struck);

    /// <summary>Whether the line is of this organisation; those not saved yet are told apart as objects.</summary>
    public bool IsOf(Organisation organisation) => Organisation == organisation || (organisation.Id != 0 && OrganisationId == organisation.Id);

    internal void Mark(VoterStatus status) => Status = status;

    internal void Strike(RightLost lost)
    {
        Status = VoterStatus.Struck;
        Basis = lost.Basis;
        Reference = lost.Reference;
    }
}
