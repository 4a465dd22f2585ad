using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Bodies.Offices;

public sealed record NewOfficerPage(IReadOnlyList<Option> Records, IReadOnlyList<Objection> Refused, OfficerForm Form);

public sealed record NewStaffPage(IReadOnlyList<Objection> Refused, StaffForm Form);

/// <summary>Staff of the day, for the administrator.</summary>
public sealed record StaffPage(IReadOnlyList<StaffLine> Lines);

public sealed record StaffLine(int Id, string Person, AppointmentKind Kind, DateOnly From, DateOnly? Until);

/// <param name="Folder">Where the form is posted: officers or staff.</param>
public sealed record OfficeEndingPage(int Id, string Folder, string Person, AppointmentKind Kind, DateOnly From, IReadOnlyList<Objection> Refused, OfficeEndingForm Form);

/// <summary>Sets out the pages about offices.</summary>
public sealed class OfficePageQuery(PortalDb db, OfficeService offices, BasisQuery bases, UnionCalendar calendar, Texts texts)
{
    public async Task<NewOfficerPage> NewOfficerAsync(OfficerForm form, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        new(await bases.ChoicesAsync(boardToo: true, ct), refused, form);

    public async Task<StaffPage> StaffAsync(CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        var staff = await db.Appointments.AsNoTracking().Include(one => one.Person)
            .Where(one => (one.Kind == AppointmentKind.Office || one.Kind == AppointmentKind.Administrator) && (one.Until == null || one.Until > today))
            .OrderBy(one => one.Kind).ThenBy(one => one.From).ToListAsync(ct);
        return new StaffPage(staff.ConvertAll(one => new StaffLine(one.Id, one.Person.NameIn(texts.Language), one.Kind, one.From, one.Until)));
    }

    public async Task<OfficeEndingPage?> EndingAsync(int id, Act act, OfficeEndingForm? form, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        await offices.FindAsync(id, act, ct) is { } found
            ? new OfficeEndingPage(
                found.Id, act == Act.AppointOfficer ? "officers" : "staff", found.Person.NameIn(texts.Language), found.Kind, found.From, refused,
                form ?? new OfficeEndingForm { On = calendar.Today, Version = found.Version })
            : null;
}
