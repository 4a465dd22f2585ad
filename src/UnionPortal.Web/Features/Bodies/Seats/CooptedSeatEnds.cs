using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Bodies.Seats;

/// <summary>
/// A co-opted seat that lasts until the next general meeting ends with the day of the meeting, once that is closed as held; a
/// meeting that was postponed ends nothing. Whom the meeting elected has a new seat from that day on (A8).
/// </summary>
public sealed class CooptedSeatEnds(PortalDb db, BodyLetterService letters, Texts texts) : IMeetingFollower
{
    public async Task ClosedAsync(GeneralMeeting meeting, CancellationToken ct)
    {
        DateOnly held = meeting.HeldOn!.Value;
        var ending = await db.BoardSeats.Include(one => one.Person).Include(one => one.Organisation.Names)
            .Where(one => one.LastsUntilMeeting && one.From < held && (one.Until == null || one.Until > held)).ToListAsync(ct);
        foreach (BoardSeat seat in ending)
        {
            seat.End(SeatEnding.Term, held, null);
            await letters.TellAsync(seat.Person, "SeatEnded", "/bodies", culture =>
                [BodyLetterService.NameOf(seat.Organisation, culture), held, texts.In(culture)[$"Bodies.SeatEnding.{SeatEnding.Term}"]], ct);
        }
    }
}
