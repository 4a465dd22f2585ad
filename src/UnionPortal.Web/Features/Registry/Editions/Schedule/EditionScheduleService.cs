using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Registry.Editions.Schedule;

/// <summary>
/// When the day of an edition has come, president and office get one letter: the edition waits for their word. It is issued without
/// one only where the union has set that, and then the letter says so (U8).
/// </summary>
public sealed class EditionScheduleService(
    PortalDb db, EditionSchedule schedule, PublicationService publication, Reminders reminders, Mailer mailer, AuditTrail audit, PortalSettings settings, UnionCalendar calendar) : IReminder
{
    public async Task RemindAsync(CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        if (await schedule.DueAsync(today, ct) is not { } due) return;
        if (!settings.EditionsIssueThemselves)
        {
            await TellAsync("EditionDue", $"edition/{Dates.ForMachines(due.DueOn)}", "/registry/publication", due, today, ct);
            return;
        }
        Outcome<RegistryEdition> issued = await publication.PublishAsync(today, due.Number, Actor.Portal, ct);
        db.ChangeTracker.Clear();
        if (issued.Succeeded) await TellAsync("EditionIssued", Invariant($"edition/{due.Number}/issued"), Invariant($"/registry/editions/{due.Number}"), due, today, ct);
    }

    private async Task TellAsync(string template, string key, string path, DueEdition due, DateOnly today, CancellationToken ct)
    {
        if (await db.ReminderMarks.AnyAsync(mark => mark.Key == key, ct)) return;
        await db.InTurnAsync(async () =>
        {
            await db.HoldOthersAsync(ct);
            if (!await reminders.FirstTimeAsync(key, today, ct)) return;
            var readers = await SigningOn(today).Select(account => new { account.Email, account.Culture }).ToListAsync(ct);
            foreach (var reader in readers) mailer.Enqueue(reader.Email!, reader.Culture, template, due.Number, due.DueOn, mailer.Link(reader.Culture, path));
            audit.Record(Actor.Portal, Act.SendReminder, "edition", new { due.Number, letters = readers.Count });
            await db.SaveChangesAsync(ct);
        }, ct);
    }

    /// <summary>Accounts of president and office.</summary>
    private IQueryable<Data.Records.Account> SigningOn(DateOnly today)
    {
        IQueryable<int> signing = db.Appointments.Where(one => (one.Kind == AppointmentKind.President || one.Kind == AppointmentKind.Office) && one.From <= today && (one.Until == null || one.Until > today)).Select(one => one.PersonId);
        return db.Users.AsNoTracking().Where(account => account.PersonId != null && signing.Contains(account.PersonId.Value) && account.Email != null && account.EmailConfirmed && account.ShutAt == null).OrderBy(account => account.Id);
    }
}
