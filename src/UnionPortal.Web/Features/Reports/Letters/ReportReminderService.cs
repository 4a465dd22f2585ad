using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Data.Standings;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Reports.Letters;

/// <summary>
/// Reminds members without report on the days of the charter before and after the due day, and warns them when it is long over (U11). In
/// batches, each saved in a turn of its own: thousands of letters hold up nobody. It changes no standing.
/// </summary>
public sealed class ReportReminderService(PortalDb db, ReportDutyQuery duties, ReportLetterService letters, CharterBook charter, AuditTrail audit, UnionCalendar calendar) : IReminder
{
    private const int MembersOfBatch = 200;

    public async Task RemindAsync(CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        ReportTerms terms = charter.TermsOn(today).Report;
        HashSet<int> reached = await ReachedAsync(today, ct);
        foreach (ReportingPeriod period in await duties.OpenAsync(ct))
        {
            List<ReportLine> missing = (await duties.OfPeriodAsync(period, today, ct)).FindAll(line => line.Duty.ArrivedOn is null && reached.Contains(line.OrganisationId) && StepOf(line.Duty, terms, today) is not null);
            HashSet<string> sent = await SentAsync(period, ct);
            foreach (ReportLine[] batch in missing.Where(line => !sent.Contains(KeyOf(line, terms, today))).Chunk(MembersOfBatch))
            {
                await db.InTurnAsync(() => SendAsync(period, batch, terms, today, ct), ct);
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>The step that is due today: days before the day, <c>late</c> and <c>warning</c> after it; null where none is.</summary>
    public static string? StepOf(ReportDuty duty, ReportTerms terms, DateOnly today)
    {
        if (Reminders.StepOn(today, duty.DueOn, terms.ReminderDays) is { } before) return Invariant($"{before}");
        if (today >= duty.DueOn.AddDays(terms.WarningAfterDays)) return "warning";
        return today >= duty.DueOn.AddDays(terms.LateReminderDays) ? "late" : null;
    }

    private async Task SendAsync(ReportingPeriod period, ReportLine[] batch, ReportTerms terms, DateOnly today, CancellationToken ct)
    {
        await db.HoldOthersAsync(ct);
        HashSet<string> sent = await SentAsync(period, ct);
        int[] ids = [.. batch.Select(line => line.OrganisationId)];
        var organisations = await db.Organisations.Include(one => one.Names).Where(one => EF.Parameter(ids).Contains(one.Id)).ToDictionaryAsync(one => one.Id, ct);
        var readers = await db.ReadersForAsync(ids, today, ct);
        int written = 0;
        foreach (ReportLine line in batch)
        {
            string key = KeyOf(line, terms, today);
            if (!sent.Add(key)) continue;
            db.ReminderMarks.Add(new ReminderMark(key, today));
            Write(readers[line.OrganisationId], organisations[line.OrganisationId], line.Duty, StepOf(line.Duty, terms, today)!, today);
            written++;
        }
        if (written == 0) return;
        audit.Record(Actor.Portal, Act.SendReminder, period, new { period.Year, reminded = written });
        await db.SaveChangesAsync(ct);
    }

    private void Write(IEnumerable<(string Address, string Culture)> readers, Organisation organisation, ReportDuty duty, string step, DateOnly today) => letters.Tell(
        readers, organisation, step switch { "warning" => "ReportWarning", "late" => "ReportLate", _ => "ReportReminder" }, "/reports", duty.Year,
        duty.DueOn, Math.Abs(duty.DueOn.DayNumber - today.DayNumber));

    /// <summary>Organisations for which somebody with an open account speaks.</summary>
    private async Task<HashSet<int>> ReachedAsync(DateOnly today, CancellationToken ct) => [.. await db.Representatives
        .Where(one => one.From <= today && (one.Until == null || one.Until > today)
            && db.Users.Any(account => account.PersonId == one.PersonId && account.ShutAt == null && account.EmailConfirmed))
        .Select(one => one.OrganisationId).Distinct().ToListAsync(ct)];

    private async Task<HashSet<string>> SentAsync(ReportingPeriod period, CancellationToken ct)
    {
        string prefix = Invariant($"report/{period.Year}/");
        return [.. await db.ReminderMarks.Where(one => one.Key.StartsWith(prefix)).Select(one => one.Key).ToListAsync(ct)];
    }

    private static string KeyOf(ReportLine line, ReportTerms terms, DateOnly today) =>
        Invariant($"report/{line.Duty.Year}/{line.OrganisationId}/{line.Duty.DueOn:yyyy-MM-dd}/{StepOf(line.Duty, terms, today)}");
}
