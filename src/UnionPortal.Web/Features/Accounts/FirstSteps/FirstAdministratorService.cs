using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Accounts.FirstSteps;

/// <summary>Makes the first administrator by an address that is printed at the start and serves until there is one.</summary>
public sealed class FirstAdministratorService(PortalDb db, UserManager<Account> accounts, AuditTrail audit, UnionCalendar calendar)
{
    /// <summary>Whether the portal still waits for its first administrator.</summary>
    public async Task<bool> IsAwaitedAsync(CancellationToken ct) =>
        !await db.Set<Appointment>().AnyAsync(one => one.Kind == AppointmentKind.Administrator, ct);

    /// <summary>Makes account, person and appointment; false when someone was faster.</summary>
    public async Task<bool> MakeAsync(FirstAdministratorForm form, string culture, CancellationToken ct)
    {
        var person = new Person(form.FamilyName!.Trim(), form.GivenName!.Trim(), email: form.Email!.Trim());
        var account = new Account { UserName = person.Email, Email = person.Email, EmailConfirmed = true, Culture = culture, Person = person };
        return await db.InTurnAsync(() => SaveAsync(account, form.Password!, ct), ct);
    }

    private async Task<bool> SaveAsync(Account account, string password, CancellationToken ct)
    {
        if (!await IsAwaitedAsync(ct)) return false;
        db.Add(new Appointment(account.Person!, AppointmentKind.Administrator, calendar.Today));
        audit.Record(Actor.Visitor, Act.AppointStaff, account);
        return (await accounts.CreateAsync(account, password)).Succeeded;
    }
}
