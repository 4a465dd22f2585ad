using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Bodies.Seats;

/// <summary>Sets out the pages about one seat.</summary>
public sealed class SeatPageQuery(PortalDb db, SeatFactsQuery facts, BasisQuery bases, CharterBook charter, UnionCalendar calendar, Texts texts)
{
    public async Task<NewSeatPage> NewAsync(SeatForm form, IReadOnlyList<Objection> refused, CancellationToken ct) => new(
        form.Number, await facts.ChoiceAsync(form.Number, ct), await bases.ChoicesAsync(boardToo: false, ct), refused, form);

    public async Task<SeatEndingPage?> EndingAsync(int id, SeatEndingForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await facts.SeatAsync(id, ct) is not { } seat) return null;
        DateOnly today = calendar.Today;
        List<BoardSeat> others = await db.BoardSeats.WithVoteOn(db, today).Where(one => one.Id != id).Include(one => one.Organisation.Names).ToListAsync(ct);
        return new SeatEndingPage(
            HeadOf(seat, today), await bases.ChoicesAsync(boardToo: true, ct), BoardRules.ObjectionsToComposition(others, today, charter.TermsOn(today).Board),
            refused, form ?? new SeatEndingForm { On = today, Version = seat.Version });
    }

    public async Task<ChairPage?> ChairAsync(int id, ChairForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await facts.SeatAsync(id, ct) is not { } seat) return null;
        DateOnly today = calendar.Today;
        BoardSeat? chair = (await facts.WholeSeats.ToListAsync(ct)).Find(one => one.ChairedOn(today));
        return new ChairPage(
            HeadOf(seat, today), chair?.Person.NameIn(texts.Language), await bases.ChoicesAsync(boardToo: true, ct), refused, form ?? new ChairForm { On = today, Version = seat.Version });
    }

    private SeatHead HeadOf(BoardSeat seat, DateOnly today) =>
        new(seat.Id, seat.Person.NameIn(texts.Language), NamesOf.Organisation(seat.Organisation, texts.Language), seat.From, seat.ChairedOn(today));
}
