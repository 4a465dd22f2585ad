using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Bodies.Seats;

/// <summary>Enters seats of the board, ends them and changes the chair, one person at a time (A5, A7).</summary>
public sealed class SeatService(PortalDb db, SeatFactsQuery facts, BasisQuery bases, BodyLetterService letters, CharterBook charter, AuditTrail audit, UnionCalendar calendar, Texts texts)
{
    public static readonly Objection OrganisationUnknown = new("SeatOrganisationUnknown");
    public static readonly Objection ChangedMeanwhile = new("ChangedMeanwhile");

    private const string Page = "/bodies";

    public Task<Outcome> FillAsync(SeatForm form, Actor actor, CancellationToken ct) => db.InTurnAsync(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await facts.NumberAsync(form.Number, ct) is not { Organisation: { } organisation }) return Outcome.Refused(OrganisationUnknown);
        SeatFacts known = await facts.OfAsync(organisation.Id, ct);
        if (known.Mandates.FirstOrDefault(one => one.PersonId == form.Person) is not { Person: { } person }) return Outcome.Refused(SeatFillingRules.DoesNotRepresent);
        Outcome<Basis> basis = await bases.OfAsync(form, ct);
        if (!basis.Succeeded) return basis;
        DateOnly from = form.From!.Value;
        SeatOrigin origin = form.Origin == EnteredOrigin.Founding ? SeatOrigin.Founding : SeatOrigin.Election;
        List<Objection> objections =
        [
            .. SeatFillingRules.ObjectionsToBasis(origin, basis.Value.Record, basis.Value.Adopted, from, charter.Union.FoundedOn),
            .. SeatFillingRules.ObjectionsToFilling(person, from, known, organisation, charter.TermsOn(from).Board),
        ];
        if (objections.Count > 0) return Outcome.Refused(objections);

        var seat = new BoardSeat(person, organisation, origin, chairs: false, basis.Value.Record, from);
        db.BoardSeats.Add(seat);
        audit.Record(actor, Act.FillBoardSeat, seat, new { seat.Origin, seat.From, Organisation = organisation.Id, Person = person.Id, basis.Value.Record.Reference });
        await letters.TellAsync(person, "SeatBegan", Page, culture => [BodyLetterService.NameOf(organisation, culture), from, basis.Value.Record.Reference, basis.Value.Record.On], ct);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    public Task<Outcome?> EndAsync(int id, SeatEndingForm form, Actor actor, CancellationToken ct) => TakeAsync(id, form.Version, async seat =>
    {
        DecisionRecord? record = form.Record is { } given ? await db.DecisionRecords.SingleOrDefaultAsync(one => one.Id == given, ct) : null;
        DateOnly on = form.On!.Value;
        SeatEnding ending = form.Ending!.Value;
        var objections = SeatFillingRules.ObjectionsToEnding(seat, ending, on, record, await facts.MembershipsAsync(seat.OrganisationId, ct), calendar.Today);
        if (objections.Count > 0) return objections;
        seat.End(ending, on, record);
        audit.Record(actor, Act.FillBoardSeat, seat, new { Ended = on, By = ending, record?.Reference });
        if (ending != SeatEnding.Death)
            await letters.TellAsync(seat.Person, "SeatEnded", Page, culture => [BodyLetterService.NameOf(seat.Organisation, culture), on, texts.In(culture)[$"Bodies.SeatEnding.{ending}"]], ct);
        return [];
    }, ct);

    public Task<Outcome?> ChairAsync(int id, ChairForm form, Actor actor, CancellationToken ct) => TakeAsync(id, form.Version, async seat =>
    {
        DecisionRecord? record = await db.DecisionRecords.SingleOrDefaultAsync(one => one.Id == form.Record, ct);
        if (record is null) return [BasisQuery.Unknown];
        DateOnly on = form.On!.Value;
        List<BoardSeat> seats = await facts.WholeSeats.ToListAsync(ct);
        var objections = ChairRules.ObjectionsToTaking(seat, record, on, seats, calendar.Today);
        if (objections.Count > 0) return objections;
        seat.TakeChair(record, on, seats, calendar.Today);
        audit.Record(actor, Act.FillBoardSeat, seat, new { Chairs = on, record.Reference });
        await letters.TellAsync(seat.Person, "ChairTaken", Page, _ => [on, record.Reference, record.On], ct);
        return [];
    }, ct);

    private Task<Outcome?> TakeAsync(int id, int? version, Func<BoardSeat, Task<IReadOnlyList<Objection>>> act, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await facts.SeatAsync(id, ct) is not { } seat) return null;
        if (seat.Version != version) return Outcome.Refused(ChangedMeanwhile);
        var objections = await act(seat);
        if (objections.Count > 0) return Outcome.Refused(objections);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);
}
