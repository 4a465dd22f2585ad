using System.Globalization;
using UnionPortal.Web.Data;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Candidacies.Reviews;

/// <summary>
/// Watches the candidates' time (A14): letters on the days of the charter before it is over, and one to the chair and the office
/// when it is. It changes no standing.
/// </summary>
public sealed class CandidacyReminderService(PortalDb db, CandidacyFileQuery files, CandidacyLetterService letters, Reminders reminders, AuditTrail audit) : IReminder
{
    public Task RemindAsync(CancellationToken ct) => db.InTurnAsync(async () =>
    {
        await db.HoldOthersAsync(ct);
        foreach (CandidacyFile found in await files.StandingAsync(ct)) await RemindOfAsync(found, ct);
        await db.SaveChangesAsync(ct);
    }, ct);

    private async Task RemindOfAsync(CandidacyFile found, CancellationToken ct)
    {
        string subject = string.Create(CultureInfo.InvariantCulture, $"candidacy/{found.Candidacy.Id}");
        DateOnly due = found.Candidacy.ReviewDueOn;
        if (found.DaysLeft <= 0)
        {
            if (!await reminders.FirstTimeAsync(string.Create(CultureInfo.InvariantCulture, $"{subject}/{due:yyyy-MM-dd}/over"), found.Today, ct)) return;
            audit.Record(Actor.Portal, Act.SendReminder, found.Candidacy, new { ReviewDueOn = due, Over = true });
            await letters.TellOverAsync(found, ct);
        }
        else if (await reminders.DueAsync(subject, due, found.Terms.Candidacy.ReminderDays, found.Today, ct) is { } step)
        {
            audit.Record(Actor.Portal, Act.SendReminder, found.Candidacy, new { ReviewDueOn = due, Step = step });
            await letters.RemindAsync(found, ct);
        }
    }
}
