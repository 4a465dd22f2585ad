using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Bodies.Seats;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Bodies.Elections;

/// <summary>The board elected by the meeting (A5, U14). Whoever sits already and is elected again has a new seat from that day.</summary>
internal sealed class BoardElectionMatter(CharterTerms terms, PortalDb db, SeatFactsQuery facts, BodyLetterService letters, Texts texts)
    : ElectionMatter(terms.RuleFor(AgendaSubject.BoardElection), texts)
{
    protected override async Task<IReadOnlyList<Objection>> ObjectionsToElectedAsync(MatterVote vote, CancellationToken ct)
    {
        List<Objection> objections = [];
        List<BoardSeat> seats = [.. (await facts.WholeSeats.ToListAsync(ct)).Where(seat => !vote.Elected.Any(one => one.Person == seat.Person))];
        foreach (Chosen one in vote.Elected)
        {
            if (one.Organisation is not { } organisation) return [SeatFillingRules.DoesNotRepresent];
            SeatFacts known = await facts.OfAsync(organisation.Id, ct);
            objections.AddRange(SeatFillingRules.ObjectionsToFilling(one.Person, vote.HeldOn, known with { Seats = seats }, organisation, terms.Board));
            seats.Add(new BoardSeat(one.Person, organisation, SeatOrigin.Election, chairs: false, Foreseen(vote.HeldOn), vote.HeldOn));
        }

        return [.. objections.Distinct()];
    }

    protected override async Task SeatAsync(Chosen one, DecisionRecord record, CancellationToken ct)
    {
        BoardSeat? sitting = (await facts.WholeSeats.Where(seat => seat.PersonId == one.Person.Id).ToListAsync(ct)).Find(seat => seat.StandsAfter(record.On));
        bool chaired = sitting?.ChairedOn(record.On) == true;
        sitting?.End(SeatEnding.Term, record.On, null);
        db.BoardSeats.Add(new BoardSeat(one.Person, one.Organisation!, SeatOrigin.Election, chaired, record, record.On));
        await letters.TellAsync(one.Person, "SeatBegan", "/bodies", culture => [BodyLetterService.NameOf(one.Organisation!, culture), record.On, record.Reference, record.On], ct);
    }
}

/// <summary>Elections of the board on an agenda.</summary>
public sealed class BoardElectionAgenda(PortalDb db, SeatFactsQuery facts, BodyLetterService letters, CharterBook charter, Texts texts) : IAgendaMatterSource
{
    public AgendaSubject Subject => AgendaSubject.BoardElection;

    public Task<AgendaMatter?> FindAsync(AgendaItem item, CancellationToken ct) => Task.FromResult<AgendaMatter?>(
        item.Resolution is null ? new BoardElectionMatter(charter.TermsOn(item.Meeting.ConvenedFor), db, facts, letters, texts) : null);
}
