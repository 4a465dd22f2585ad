using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Members;

/// <summary>When the board may suspend (A19).</summary>
public static class SuspensionRules
{
    public static readonly Objection NotAMember = new("SuspensionNotAMember", "A19");
    public static readonly Objection AlreadySuspended = new("AlreadySuspended", "A19");
    public static readonly Objection WrongBody = new("SuspensionOnlyByTheBoard", "A19");
    public static readonly Objection GroundUnknown = new("SuspensionGroundUnknown", "A19");
    public static readonly Objection NotSuspended = new("NotSuspended", "A19");

    [Clause("A19")]
    public static IReadOnlyList<Objection> ObjectionsTo(
        Member member, DecisionRecord decision, string ground, SuspensionTerms terms, DateOnly today)
    {
        List<Objection> objections = [];
        Standing standing = member.StandingOn(today);
        if (standing is Standing.NotYet or Standing.Departed) objections.Add(NotAMember);
        if (standing is Standing.Suspended) objections.Add(AlreadySuspended);
        if (decision.Body != DecidingBody.Board) objections.Add(WrongBody);
        if (!terms.Grounds.Contains(ground)) objections.Add(GroundUnknown.With(ground));
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
}
