using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Bodies.Proposals;
using UnionPortal.Web.Features.Bodies.Seats;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Bodies.Recommendations;

/// <summary>Names whom a question of the agenda is about, and makes the adopted resolution a recommendation to the board (A9, A10).</summary>
public sealed class SeatMotionService(PortalDb db, SeatFactsQuery facts, ProposalQuery proposals, BodyLetterService letters, AuditTrail audit, UnionCalendar calendar)
{
    /// <summary>Names a person or another one; while the question is voted on the name stands.</summary>
    public Task<Outcome?> NameAsync(int number, int itemNumber, SeatMotionForm form, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await ItemAsync(number, itemNumber, ct) is not { } item) return null;
        List<Objection> objections = [.. SeatMotionRules.ObjectionsToNaming(item)];
        if (await db.Polls.AnyAsync(poll => poll.ItemId == item.Id && (poll.State == PollState.Open || poll.State == PollState.Closed), ct)) objections.Add(PollRules.Running);
        if (objections.Count > 0) return Outcome.Refused(objections);
        Outcome<(Person Person, Organisation Organisation, BoardSeat? Seat)> named = await NamedAsync(item, form, ct);
        if (!named.Succeeded) return named;
        (Person person, Organisation organisation, BoardSeat? seat) = named.Value;
        SeatMotion? motion = await db.SeatMotions.Include(one => one.Person).Include(one => one.Organisation).Include(one => one.Seat).SingleOrDefaultAsync(one => one.ItemId == item.Id, ct);
        if (motion is null) db.SeatMotions.Add(motion = new SeatMotion(item, person, organisation, seat));
        else motion.Rename(person, organisation, seat);
        audit.Record(actor, Act.KeepMeetings, motion, new { Meeting = number, Item = itemNumber, Person = person.Id, Organisation = organisation.Id, Seat = seat?.Id });
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    public async Task<IReadOnlyList<Objection>> ObjectionsToAsync(SeatMotion motion, DateOnly heldOn, CancellationToken ct)
    {
        var all = await proposals.AllAsync(ct);
        var waiting = (await db.SeatRecommendations.Include(one => one.Person).ToListAsync(ct)).Where(one => SeatProposalRules.Waits(one, all));
        var foreseen = motion.Recommend(new DecisionRecord(DecidingBody.GeneralMeeting, heldOn, "", "", ""));
        return SeatProposalRules.ObjectionsToRecommending(foreseen, adopted: true, waiting, await facts.WholeSeats.ToListAsync(ct), calendar.Today);
    }

    /// <summary>The recommendation waits for the board from now on, and the person is told; the caller notes the audit line and saves.</summary>
    public async Task RecommendAsync(SeatMotion motion, DecisionRecord record, CancellationToken ct)
    {
        SeatRecommendation made = motion.Recommend(record);
        db.SeatRecommendations.Add(made);
        await letters.TellAsync(made.Person, made.Question == SeatQuestion.Cooptation ? "CandidateRecommended" : "RemovalRecommended", "/bodies", culture =>
            [BodyLetterService.NameOf(made.Organisation, culture), record.Reference, record.On], ct);
    }

    public Task<AgendaItem?> ItemAsync(int number, int itemNumber, CancellationToken ct) => db.AgendaItems.Include(one => one.Meeting).Include(one => one.Resolution).Include(one => one.MovedTo)
        .SingleOrDefaultAsync(one => one.Meeting.Number == number && one.Number == itemNumber && (one.Subject == AgendaSubject.CandidateForBoard || one.Subject == AgendaSubject.RemovalFromBoard), ct);

    /// <summary>A candidate speaks for a member; a removal names a seat that stands.</summary>
    private async Task<Outcome<(Person, Organisation, BoardSeat?)>> NamedAsync(AgendaItem item, SeatMotionForm form, CancellationToken ct)
    {
        if (SeatMotionRules.QuestionOf(item.Subject) == SeatQuestion.Removal)
        {
            return form.Seat is { } id && await facts.SeatAsync(id, ct) is { } seat && seat.StandsOn(calendar.Today)
                ? Outcome.Of<(Person, Organisation, BoardSeat?)>((seat.Person, seat.Organisation, seat)) : Outcome.Refused<(Person, Organisation, BoardSeat?)>(SeatProposalRules.SeatGone);
        }

        if (await facts.NumberAsync(form.Number, ct) is not { Organisation: { } organisation }) return Outcome.Refused<(Person, Organisation, BoardSeat?)>(SeatService.OrganisationUnknown);
        SeatFacts known = await facts.OfAsync(organisation.Id, ct);
        return known.Mandates.FirstOrDefault(one => one.PersonId == form.Person) is { Person: { } person }
            ? Outcome.Of<(Person, Organisation, BoardSeat?)>((person, organisation, null)) : Outcome.Refused<(Person, Organisation, BoardSeat?)>(SeatFillingRules.DoesNotRepresent);
    }
}
