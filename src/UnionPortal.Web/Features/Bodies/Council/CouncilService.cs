using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.ExpertCouncil;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Bodies.Seats;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Bodies.Council;

/// <summary>Entering a seat on the council.</summary>
public sealed record NewCouncilSeatPage(IReadOnlyList<Option> Records, IReadOnlyList<Objection> Refused, CouncilSeatForm Form);

/// <summary>Ending one.</summary>
public sealed record CouncilEndingPage(int Id, string Person, DateOnly From, IReadOnlyList<Option> Records, IReadOnlyList<Objection> Refused, CouncilEndingForm Form);

/// <summary>Enters and ends seats of the expert council as the general meeting formed it (A11).</summary>
public sealed class CouncilService(
    PortalDb db, BasisQuery bases, PersonEntryQuery people, BodyLetterService letters, AuditTrail audit, UnionCalendar calendar, Texts texts)
{
    public Task<Outcome> SeatAsync(CouncilSeatForm form, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome>(async () =>
    {
        await db.HoldOthersAsync(ct);
        Outcome<Person> person = await people.OfAsync(form, ct);
        if (!person.Succeeded) return person;
        Outcome<Basis> basis = await bases.OfAsync(form, ct);
        if (!basis.Succeeded) return basis;
        DateOnly from = form.From!.Value;
        var seats = await db.CouncilSeats.Include(one => one.Person).ToListAsync(ct);
        var objections = CouncilRules.ObjectionsToSeat(person.Value, form.MeritRu, form.MeritEn, basis.Value.Record, basis.Value.Adopted, from, seats);
        if (objections.Count > 0) return Outcome.Refused(objections);
        var seat = new CouncilSeat(person.Value, form.MeritRu!.Trim(), form.MeritEn!.Trim(), basis.Value.Record, from);
        db.CouncilSeats.Add(seat);
        audit.Record(actor, Act.FillCouncilSeat, seat, new { from, basis.Value.Record.Reference });
        await letters.TellAsync(person.Value, "CouncilSeatBegan", "/bodies", _ => [from, basis.Value.Record.Reference, basis.Value.Record.On], ct);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    public Task<Outcome?> EndAsync(int id, CouncilEndingForm form, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await FindAsync(id, ct) is not { } seat) return null;
        if (seat.Version != form.Version) return Outcome.Refused(SeatService.ChangedMeanwhile);
        DecisionRecord? record = form.Record is { } given ? await db.DecisionRecords.SingleOrDefaultAsync(one => one.Id == given, ct) : null;
        DateOnly on = form.On!.Value;
        var objections = CouncilRules.ObjectionsToEnding(seat, form.AsEnding, on, record, calendar.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        seat.End(form.AsEnding, on, record);
        audit.Record(actor, Act.FillCouncilSeat, seat, new { Ended = on, By = form.AsEnding, record?.Reference });
        if (form.AsEnding != SeatEnding.Death)
            await letters.TellAsync(seat.Person, "CouncilSeatEnded", "/bodies", culture => [on, texts.In(culture)[$"Bodies.SeatEnding.{form.AsEnding}"]], ct);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    public async Task<NewCouncilSeatPage> NewPageAsync(CouncilSeatForm form, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        new(await bases.ChoicesAsync(boardToo: false, ct), refused, form);

    public async Task<CouncilEndingPage?> EndingPageAsync(int id, CouncilEndingForm? form, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        await FindAsync(id, ct) is { } seat
            ? new CouncilEndingPage(
                seat.Id, seat.Person.NameIn(texts.Language), seat.From, await bases.ChoicesAsync(boardToo: false, ct), refused,
                form ?? new CouncilEndingForm { On = calendar.Today, Version = seat.Version })
            : null;

    private Task<CouncilSeat?> FindAsync(int id, CancellationToken ct) => db.CouncilSeats.Include(one => one.Person).SingleOrDefaultAsync(one => one.Id == id, ct);
}
