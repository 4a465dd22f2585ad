using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.ExpertCouncil;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Bodies.Elections;

/// <summary>The expert council formed by the meeting, of persons with merit (A11).</summary>
internal sealed class CouncilElectionMatter(CharterTerms terms, PortalDb db, BodyLetterService letters, Texts texts)
    : ElectionMatter(terms.RuleFor(AgendaSubject.CouncilElection), texts)
{
    protected override async Task<IReadOnlyList<Objection>> ObjectionsToElectedAsync(MatterVote vote, CancellationToken ct)
    {
        List<CouncilSeat> others = [.. (await db.CouncilSeats.Include(one => one.Person).ToListAsync(ct)).Where(seat => !vote.Elected.Any(one => one.Person == seat.Person))];
        return [.. vote.Elected.SelectMany(one => CouncilRules.ObjectionsToSeat(one.Person, one.MeritRu, one.MeritEn, Foreseen(vote.HeldOn), vote.Adopted, vote.HeldOn, others)).Distinct()];
    }

    protected override async Task SeatAsync(Chosen one, DecisionRecord record, CancellationToken ct)
    {
        List<CouncilSeat> own = await db.CouncilSeats.Where(seat => seat.PersonId == one.Person.Id && (seat.Until == null || seat.Until > record.On)).ToListAsync(ct);
        own.ForEach(seat => seat.End(SeatEnding.Term, record.On, null));
        db.CouncilSeats.Add(new CouncilSeat(one.Person, one.MeritRu!, one.MeritEn!, record, record.On));
        await letters.TellAsync(one.Person, "CouncilSeatBegan", "/bodies", _ => [record.On, record.Reference, record.On], ct);
    }
}

/// <summary>Formations of the expert council on an agenda.</summary>
public sealed class CouncilElectionAgenda(PortalDb db, BodyLetterService letters, CharterBook charter, Texts texts) : IAgendaMatterSource
{
    public AgendaSubject Subject => AgendaSubject.CouncilElection;

    public Task<AgendaMatter?> FindAsync(AgendaItem item, CancellationToken ct) => Task.FromResult<AgendaMatter?>(
        item.Resolution is null ? new CouncilElectionMatter(charter.TermsOn(item.Meeting.ConvenedFor), db, letters, texts) : null);
}
