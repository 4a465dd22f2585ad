using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Bodies.Seats;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Bodies.Offices;

/// <summary>
/// Gives offices and ends them (U15): president and executive director by a decision, staff without. Which kinds an act may touch
/// is said by whoever calls; an appointment of another kind does not exist for it.
/// </summary>
public sealed class OfficeService(PortalDb db, BasisQuery bases, PersonEntryQuery people, BodyLetterService letters, AuditTrail audit, UnionCalendar calendar, Texts texts)
{
    public Task<Outcome> AppointOfficerAsync(OfficerForm form, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome>(async () =>
    {
        await db.HoldOthersAsync(ct);
        Outcome<Basis> basis = await bases.OfAsync(form, ct);
        return basis.Succeeded ? await AppointAsync(form.AsKind, form, basis.Value.Record, form.From!.Value, Act.AppointOfficer, actor, ct) : basis;
    }, ct);

    public Task<Outcome> AppointStaffAsync(StaffForm form, Actor actor, CancellationToken ct) => db.InTurnAsync(async () =>
    {
        await db.HoldOthersAsync(ct);
        return await AppointAsync(form.AsKind, form, null, form.From!.Value, Act.AppointStaff, actor, ct);
    }, ct);

    public Task<Outcome?> EndAsync(int id, OfficeEndingForm form, Act act, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await FindAsync(id, act, ct) is not { } office) return null;
        if (office.Version != form.Version) return Outcome.Refused(SeatService.ChangedMeanwhile);
        DateOnly on = form.On!.Value;
        var objections = AppointmentRules.ObjectionsToEnding(office, on, await db.Appointments.ToListAsync(ct), calendar.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        office.EndOn(on);
        audit.Record(actor, act, office, new { office.Kind, Ended = on });
        await letters.TellAsync(office.Person, "OfficeEnded", "/bodies", culture => [texts.In(culture)[$"Bodies.AppointmentKind.{office.Kind}"], on], ct);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    /// <summary>An appointment of the kinds that an act is for.</summary>
    public async Task<Appointment?> FindAsync(int id, Act act, CancellationToken ct) =>
        await db.Appointments.Include(one => one.Person).SingleOrDefaultAsync(one => one.Id == id, ct) is { } found
        && AppointmentRules.IsOfficer(found.Kind) == (act == Act.AppointOfficer) ? found : null;

    private async Task<Outcome> AppointAsync(AppointmentKind kind, PersonFields form, DecisionRecord? record, DateOnly from, Act act, Actor actor, CancellationToken ct)
    {
        Outcome<Person> person = await people.OfAsync(form, ct);
        if (!person.Succeeded) return person;
        var objections = AppointmentRules.ObjectionsTo(kind, person.Value, record, from, await db.Appointments.Include(one => one.Person).ToListAsync(ct));
        if (objections.Count > 0) return Outcome.Refused(objections);
        var office = new Appointment(person.Value, kind, from, record);
        db.Appointments.Add(office);
        audit.Record(actor, act, office, new { kind, from, record?.Reference });
        await letters.TellAsync(person.Value, "OfficeBegan", "/bodies", culture => [texts.In(culture)[$"Bodies.AppointmentKind.{kind}"], from], ct);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }
}
