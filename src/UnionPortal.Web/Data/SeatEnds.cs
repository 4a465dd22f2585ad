using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Members;

namespace UnionPortal.Web.Data;

/// <summary>What a departure does to the board: only members are represented there, so their seats end with them (A5).</summary>
public static class SeatEnds
{
    /// <summary>Ends the seats of whoever departs on the day of the departure, whatever its ground; of others than members nothing.</summary>
    public static async Task EndSeatsAsync(this PortalDb db, Affiliation departed, CancellationToken ct)
    {
        if (departed is not Member { Departure: { } departure }) return;
        int organisation = departed.OrganisationId;
        DateOnly leaving = departure.EffectiveOn;
        foreach (BoardSeat seat in await db.BoardSeats.Where(one => one.OrganisationId == organisation && (one.Until == null || one.Until > leaving)).ToListAsync(ct))
            seat.End(SeatEnding.LossOfStanding, leaving, departure.Record);
    }

    /// <summary>The departure that was to come on the day does not come: the seats go on.</summary>
    public static async Task KeepSeatsAsync(this PortalDb db, Affiliation stays, DateOnly leaving, CancellationToken ct)
    {
        int organisation = stays.OrganisationId;
        var ending = db.BoardSeats.Include(one => one.EndRecord)
            .Where(one => one.OrganisationId == organisation && one.Until == leaving && one.EndedBy == SeatEnding.LossOfStanding);
        foreach (BoardSeat seat in await ending.ToListAsync(ct)) seat.GoOn();
    }
}
