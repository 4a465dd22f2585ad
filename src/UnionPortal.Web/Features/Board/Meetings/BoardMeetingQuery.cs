using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Board.Meetings;

/// <summary>The meetings held, newest first, and the day by which the board meets again; null where there is no board.</summary>
public sealed record BoardMeetingsPage(IReadOnlyList<BoardMeeting> Meetings, DateOnly? NextDueOn, int IntervalMonths, bool MayRecord, DateOnly Today)
{
    public bool IsOverdue => NextDueOn < Today;
}

/// <summary>Recording a meeting.</summary>
public sealed record NewBoardMeetingPage(BoardMeetingForm Form, IReadOnlyList<Option> Decisions, IReadOnlyList<Objection> Refused);

/// <summary>Reads the meetings of the board (A20).</summary>
public sealed class BoardMeetingQuery(PortalDb db, CharterBook charter, UnionCalendar calendar, Texts texts)
{
    /// <summary>Decisions of the last months that no meeting has claimed yet.</summary>
    private const int Most = 30;

    public async Task<NewBoardMeetingPage> NewAsync(BoardMeetingForm form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        var closed = await db.BoardDecisions.AsNoTracking().Include(one => one.Record)
            .Where(one => one.ClosedOn != null && one.DecidedAt == null && one.Result != BoardResult.TakenBack)
            .OrderByDescending(one => one.ClosedOn).ThenByDescending(one => one.Id).Take(Most).ToListAsync(ct);
        return new NewBoardMeetingPage(form, closed.ConvertAll(OptionOf), refused);
    }

    private Option OptionOf(BoardDecision one) => new(
        one.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), texts.Language == "en" ? one.QuestionEn : one.QuestionRu,
        $"{one.Record?.Reference ?? texts["Board.Result." + one.Result]} · {Dates.Short(one.ClosedOn!.Value)}");

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
