using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Members;

/// <summary>What a seat of the board is on a day; computed from the seat and the membership it hangs on.</summary>
public enum SeatState
{
    /// <summary>Not begun, ended, or gone with the membership.</summary>
    None,

    /// <summary>Counts and votes.</summary>
    Votes,

    /// <summary>Its organisation is suspended: it neither votes nor counts, and comes back with the rights of the member.</summary>
    Rests,
}

/// <summary>Which seats of the board have a vote on a day: a seat hangs on the membership of the organisation it represents (A5, A19).</summary>
public static class SeatRules
{
    /// <summary>A seat votes while its organisation is a member in good standing, rests while it is suspended, and ends with the departure.</summary>
    [Clause("A5")]
    [Clause("A19")]
    public static SeatState StateOn(BoardSeat seat, IEnumerable<Member> members, DateOnly date)
    {
        if (!seat.StandsOn(date)) return SeatState.None;
        return StandingOf(seat.Organisation, members, date) switch
        {
            Standing.Good => SeatState.Votes,
            Standing.Suspended => SeatState.Rests,
            _ => SeatState.None,
        };
    }

    /// <summary>The seat stands, and its organisation is a member in good standing that day: neither departed nor suspended.</summary>
    [Clause("A5")]
    [Clause("A19")]
    public static bool HasVoteOn(BoardSeat seat, IEnumerable<Member> members, DateOnly date) => StateOn(seat, members, date) == SeatState.Votes;

    private static Standing StandingOf(Organisation organisation, IEnumerable<Member> members, DateOnly date)
    {
        List<Standing> standings = [.. members.Where(member => member.Organisation == organisation).Select(member => member.StandingOn(date))];
        if (standings.Contains(Standing.Good)) return Standing.Good;
        return standings.Contains(Standing.Suspended) ? Standing.Suspended : Standing.Departed;
    }
}
