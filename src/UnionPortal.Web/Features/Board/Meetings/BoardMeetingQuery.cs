using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Board.Meetings;

/// <summary>The meetings held, newest first, and the day by which the board meets again; null where there is no board.</summary>
public sealed record BoardMeetingsPage(IReadOnlyList<BoardMeeting> Meetings, DateOnly? NextDueOn, int IntervalMonths, bool MayRecord, DateOnly Today)
{
    public bool IsOverdue => NextDueOn < Today;
}

/// <summary>Recording a meeting.</summary>
public sealed record NewBoardMeetingPage(BoardMeetingForm Form, IReadOnlyList<Objection> Refused);

/// <summary>Reads the meetings of the board (A20).</summary>
public sealed class BoardMeetingQuery(PortalDb db, CharterBook charter, UnionCalendar calendar)
{
    public async Task<BoardMeetingsPage> PageAsync(Actor actor, CancellationToken ct)
    {
        var meetings = await db.BoardMeetings.AsNoTracking().OrderByDescending(one => one.HeldOn).ThenByDescending(one => one.Id).ToListAsync(ct);
        DateOnly today = calendar.Today;
        BoardTerms terms = charter.TermsOn(today).Board;
        var seats = await db.SeatsOnAsync(today, ct);
        DateOnly? due = seats.Count == 0 ? null : BoardRules.NextMeetingDueOn(meetings, seats.Min(seat => seat.From), terms);
        return new BoardMeetingsPage(meetings, due, terms.MaxIntervalMonths, actor.May(Act.HoldBoardMeeting), today);
    }
}
