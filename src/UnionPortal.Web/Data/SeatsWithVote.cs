using UnionPortal.Domain.Board;
using UnionPortal.Domain.Members;

namespace UnionPortal.Web.Data;

/// <summary>The rule of <see cref="SeatRules"/> as the database reads it: what a departed or suspended member held on the board ends with its standing.</summary>
public static class SeatsWithVote
{
    /// <summary>Seats that have a vote on the day: standing, of an organisation that is a member in good standing (A5, A19).</summary>
    public static IQueryable<BoardSeat> WithVoteOn(this IQueryable<BoardSeat> seats, PortalDb db, DateOnly day) => seats
        .Where(seat => seat.From <= day && (seat.Until == null || seat.Until > day))
        .Where(seat => db.Members.Any(member => member.OrganisationId == seat.OrganisationId && member.AdmittedOn <= day
            && (member.Departure == null || member.Departure.EffectiveOn > day)
            && !member.Suspensions.Any(rest => rest.From <= day && (rest.LiftedOn == null || rest.LiftedOn > day))));
}
