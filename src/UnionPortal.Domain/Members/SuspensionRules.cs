using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Members;

/// <summary>When the board may suspend, after what notice, and who gives the rights back (A19).</summary>
public static class SuspensionRules
{
    public static readonly Objection NotAMember = new("SuspensionNotAMember", "A19");
    public static readonly Objection AlreadySuspended = new("AlreadySuspended", "A19");
    public static readonly Objection WrongBody = new("SuspensionOnlyByTheBoard", "A19");
    public static readonly Objection GroundUnknown = new("SuspensionGroundUnknown", "A19");
    public static readonly Objection NotSuspended = new("NotSuspended", "A19");
    public static readonly Objection ProposalOpen = new("SuspensionProposalOpen", "A19");
    public static readonly Objection AnswerAwaited = new("SuspensionAnswerAwaited", "A19");
    public static readonly Objection AnswerMissing = new("SuspensionAnswerMissing", "A19");
    public static readonly Objection MatterClosed = new("SuspensionMatterClosed", "A19");
    public static readonly Objection NotAdopted = new("SuspensionNotAdopted", "A19");

    [Clause("A19")]
    public static IReadOnlyList<Objection> ObjectionsTo(
        Member member, DecisionRecord decision, string ground, SuspensionTerms terms, DateOnly today)
    {
        bool pendingAppeal = ground == Suspension.PendingAppeal && decision.Body == DecidingBody.GeneralMeeting;
        List<Objection> objections = [.. ObjectionsToStanding(member, today)];
        if (decision.Body != DecidingBody.Board && !pendingAppeal) objections.Add(WrongBody);
        if (!terms.Grounds.Contains(ground) && !pendingAppeal) objections.Add(GroundUnknown.With(ground));
        return objections;
    }

    /// <summary>Objections to putting a suspension to the board.</summary>
    [Clause("A19")]
    public static IReadOnlyList<Objection> ObjectionsToProposing(
        Member member, string ground, IEnumerable<SuspensionProposal> earlier, SuspensionTerms terms, DateOnly today)
    {
        List<Objection> objections = [.. ObjectionsToStanding(member, today)];
        if (!terms.Grounds.Contains(ground)) objections.Add(GroundUnknown.With(ground));
        if (earlier.Any(one => one.Decision.IsOpen)) objections.Add(ProposalOpen);
        return objections;
    }

    /// <summary>The board hears the member first: it waits for the answer or the last day to give one, unless the matter is urgent.</summary>
    [Clause("A19")]
    public static IReadOnlyList<Objection> ObjectionsToClosing(SuspensionProposal proposal, DateOnly today)
    {
        bool heard = proposal.AnsweredOn is not null || today > proposal.AnswerBy || proposal.Decision.IsUrgent;
        return heard || proposal.AnswerBy == proposal.ProposedOn ? [] : [AnswerAwaited.With(proposal.AnswerBy)];
    }

    [Clause("A19")]
    public static IReadOnlyList<Objection> ObjectionsToCarryingOut(SuspensionProposal proposal, SuspensionTerms terms, DateOnly today)
    {
        if (proposal.Decision.Record is not { } record) return [NotAdopted];
        return ObjectionsTo(proposal.Member, record, proposal.Ground, terms, today);
    }

    /// <summary>What has come to speak against a suspension that is still before the board: the member left, or its rights rest already.</summary>
    [Clause("A19")]
    public static IReadOnlyList<Objection> ObjectionsToStillSuspending(SuspensionProposal proposal, SuspensionTerms terms, DateOnly today)
    {
        List<Objection> objections = [.. ObjectionsToStanding(proposal.Member, today)];
        if (!terms.Grounds.Contains(proposal.Ground)) objections.Add(GroundUnknown.With(proposal.Ground));
        return objections;
    }

    /// <summary>A member answers while the board has not decided, and as long as its rights rest.</summary>
    [Clause("A19")]
    public static IReadOnlyList<Objection> ObjectionsToAnswering(SuspensionProposal proposal, string? answer, DateOnly today)
    {
        List<Objection> objections = [];
        if (!proposal.Decision.IsOpen && proposal.Member.StandingOn(today) != Standing.Suspended) objections.Add(MatterClosed);
        if (string.IsNullOrWhiteSpace(answer)) objections.Add(AnswerMissing);
        return objections;
    }

    /// <summary>A suspension is lifted by the board or by the meeting.</summary>
    [Clause("A19")]
    public static IReadOnlyList<Objection> ObjectionsToLifting(Member member, DecisionRecord decision, DateOnly today)
    {
        List<Objection> objections = [];
        if (member.StandingOn(today) != Standing.Suspended) objections.Add(NotSuspended);
        if (decision.Body is not (DecidingBody.Board or DecidingBody.GeneralMeeting)) objections.Add(WrongBody);
        return objections;
    }

    /// <summary>
    /// The meeting considers a suspension either way: it gives the rights back, or it refuses, and the suspension lasts until the
    /// next meeting, which has it on its agenda anew.
    /// </summary>
    [Clause("A19")]
    public static IReadOnlyList<Objection> ObjectionsToConsidering(Member member, DateOnly heldOn) =>
        member.StandingOn(heldOn) == Standing.Suspended ? [] : [NotSuspended];

    /// <summary>Objections to putting the lifting to the board.</summary>
    [Clause("A19")]
    public static IReadOnlyList<Objection> ObjectionsToProposingLifting(Member member, IEnumerable<LiftingProposal> earlier, DateOnly today)
    {
        List<Objection> objections = [];
        if (member.StandingOn(today) != Standing.Suspended) objections.Add(NotSuspended);
        if (earlier.Any(one => one.Decision.IsOpen)) objections.Add(ProposalOpen);
        return objections;
    }

    private static IEnumerable<Objection> ObjectionsToStanding(Member member, DateOnly today)
    {
        Standing standing = member.StandingOn(today);
        if (standing is Standing.NotYet or Standing.Departed) yield return NotAMember;
        if (standing is Standing.Suspended) yield return AlreadySuspended;
    }
}
