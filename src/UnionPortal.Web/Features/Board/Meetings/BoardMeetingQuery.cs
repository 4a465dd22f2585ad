using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Board.Meetings;

/// <summary>A seat as the page shows it: who sits for whom, and whether the seat rests with its organisation.</summary>
public sealed record SeatLine(string Person, string Organisation, bool Chairs, bool Leads, SeatState State, DateOnly? RestsSince);

/// <summary>The seats of today, the meetings held, newest first, and the day by which the board meets again; null where there is no board.</summary>
public sealed record BoardMeetingsPage(
    IReadOnlyList<SeatLine> Seats, IReadOnlyList<BoardMeeting> Meetings, DateOnly? NextDueOn, int IntervalMonths, bool MayRecord, DateOnly Today)
{
    public bool IsOverdue => NextDueOn < Today;
}

/// <summary>Recording a meeting.</summary>
public sealed record NewBoardMeetingPage(BoardMeetingForm Form, IReadOnlyList<Option> Decisions, IReadOnlyList<Objection> Refused);

/// <summary>Reads the seats of the board (A5) and its meetings (A20).</summary>
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
        return new BoardMeetingsPage(await LinesAsync(ChairRules.DeputyAmong(seats, terms), today, ct), meetings, due, terms.MaxIntervalMonths, actor.May(Act.HoldBoardMeeting), today);
    }

    /// <summary>Seats that vote and seats that rest; those that ended with a departure are gone (A19).</summary>
    private async Task<List<SeatLine>> LinesAsync(BoardSeat? deputy, DateOnly today, CancellationToken ct)
    {
        var seats = await db.BoardSeats.Where(seat => seat.From <= today && (seat.Until == null || seat.Until > today))
            .Include(seat => seat.Person).Include(seat => seat.Organisation.Names)
            .OrderBy(seat => seat.Id).ToListAsync(ct);
        List<int> ids = [.. seats.Select(seat => seat.OrganisationId)];
        var members = await db.Members.Where(one => ids.Contains(one.OrganisationId)).Include(one => one.Departure).Include(one => one.Suspensions).ToListAsync(ct);
        return [.. seats.OrderByDescending(seat => seat.Chairs).Select(seat => LineOf(seat, seat == deputy, members, today)).Where(line => line.State != SeatState.None)];
    }

    private static SeatLine LineOf(BoardSeat seat, bool leads, List<Member> members, DateOnly today)
    {
        SeatState state = SeatRules.StateOn(seat, members, today);
        Member? resting = state == SeatState.Rests ? members.Find(one => one.Organisation == seat.Organisation && one.SuspensionOn(today) is not null) : null;
        return new SeatLine(seat.Person.NameIn(Cultures.Current), seat.Organisation.Name.Full, seat.Chairs, leads, state, resting?.SuspensionOn(today)?.From);
    }
}
