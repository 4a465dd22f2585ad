using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;

namespace UnionPortal.Web.Data;

/// <summary>What every vote of the board needs: the seats of a day, and decisions with all that belongs to them.</summary>
public abstract partial class PortalDb
{
    /// <summary>Decisions with votes, seats, persons and record. Loading one first lets whoever refers to it find it whole.</summary>
    public IQueryable<BoardDecision> WholeBoardDecisions => BoardDecisions.AsSplitQuery()
        .Include(one => one.Votes).ThenInclude(vote => vote.Seat.Person)
        .Include(one => one.Votes).ThenInclude(vote => vote.Seat.Organisation.Names)
        .Include(one => one.OpenedBy!.Person).Include(one => one.UrgencyDeclaredBy!.Person)
        .Include(one => one.Record);

    /// <summary>Seats that have a vote on the day, the chair first.</summary>
    public Task<List<BoardSeat>> SeatsOnAsync(DateOnly date, CancellationToken ct) => BoardSeats.WithVoteOn(this, date)
        .Include(seat => seat.Person).Include(seat => seat.Organisation.Names)
        .OrderByDescending(seat => seat.ChairFrom != null && seat.ChairUntil == null).ThenBy(seat => seat.Id).ToListAsync(ct);
}
