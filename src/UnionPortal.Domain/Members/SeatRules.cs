using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Members;

/// <summary>Which seats of the board have a vote on a day: a seat hangs on the membership of the organisation it represents (A5, A19).</summary>
public static class SeatRules
{
    /// <summary>The seat stands, and its organisation is a member in good standing that day: neither departed nor suspended.</summary>
    [Clause("A5")]
    [Clause("A19")]
    public static bool HasVoteOn(BoardSeat seat, IEnumerable<Member> members, DateOnly date) =>
        seat.StandsOn(date) && members.Any(member => member.Organisation == seat.Organisation && member.StandingOn(date) == Standing.Good);
}
