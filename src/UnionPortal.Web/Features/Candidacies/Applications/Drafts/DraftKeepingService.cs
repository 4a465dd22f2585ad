using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Applications.Drafts;

/// <summary>
/// Watches drafts that nobody writes on: letters on the days of the terms, then the draft is closed, never sooner after the last
/// letter than that letter said. Run as often as one likes: each letter goes out once.
/// </summary>
public sealed class DraftKeepingService(PortalDb db, Reminders reminders, DraftLetterService letters, CharterBook charter, AuditTrail audit, UnionCalendar calendar) : IReminder
{
    public Task RemindAsync(CancellationToken ct) => db.InTurnAsync(async () =>
    {
        await db.HoldOthersAsync(ct);
        DateOnly today = calendar.Today;
        AdmissionTerms terms = charter.TermsOn(today).Admission;
        DateOnly quietSince = today.AddDays(-terms.DraftLetterDays.Min());
        List<Application> quiet = await db.Applications.Include(one => one.Organisation.Names)
            .Where(one => one.SubmittedOn == null && one.WithdrawnOn == null && one.LastChangedOn <= quietSince).OrderBy(one => one.Id).ToListAsync(ct);
        foreach (Application draft in quiet) await KeepAsync(draft, terms, today, ct);
        await db.SaveChangesAsync(ct);
    }, ct);

    private async Task KeepAsync(Application draft, AdmissionTerms terms, DateOnly today, CancellationToken ct)
    {
        DateOnly? lastLetterOn = (await db.ReminderMarks.FindAsync([KeyOf(draft, terms.DraftLetterDays.Max())], ct))?.On;
        if (DraftRules.ObjectionsToClosing(draft, terms, lastLetterOn, today).Count == 0) await CloseAsync(draft, terms, lastLetterOn, today, ct);
        else if (DraftRules.LetterDueOn(draft, terms, today) is { } days && await reminders.FirstTimeAsync(KeyOf(draft, days), today, ct)) await TellAsync(draft, terms, days, today, ct);
    }

    private Task TellAsync(Application draft, AdmissionTerms terms, int days, DateOnly today, CancellationToken ct)
    {
        audit.Record(Actor.Portal, Act.SendReminder, draft, new { Draft = days, draft.LastChangedOn });
        DateOnly closes = days == terms.DraftLetterDays.Max() ? DraftRules.ClosesOn(draft, terms, today) : DraftRules.KeptUntil(draft, terms);
        return letters.TellEndingAsync(draft, closes, today, ct);
    }

    private Task CloseAsync(Application draft, AdmissionTerms terms, DateOnly? lastLetterOn, DateOnly today, CancellationToken ct)
    {
        draft.Lapse(terms, lastLetterOn, today);
        audit.Record(Actor.Portal, Act.CloseDraft, draft, new { draft.LastChangedOn });
        return letters.TellClosedAsync(draft, today, ct);
    }

    /// <summary>A change begins the count anew, and with it the letters.</summary>
    private static string KeyOf(Application draft, int days) => string.Create(CultureInfo.InvariantCulture, $"draft/{draft.Id}/{draft.LastChangedOn:yyyy-MM-dd}/{days}");
}
