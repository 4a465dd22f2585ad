using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Obligations;

/// <summary>
/// Once a week, one letter to each person: what is overdue or comes within a month for the organisations one speaks for, and for
/// the office and the chair also what the union owes. Nothing due, no letter; and never the same week twice.
/// </summary>
public sealed class ObligationDigestService(PortalDb db, ObligationQuery obligations, Reminders reminders, Mailer mailer, AuditTrail audit, UnionCalendar calendar, UnionIdentity union, Texts texts) : IReminder
{
    private const int DaysAhead = 30;

    private sealed record Reader(int PersonId, string Email, string Culture);

    public async Task RemindAsync(CancellationToken ct)
    {
        DateOnly today = calendar.Today, monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        string week = string.Create(CultureInfo.InvariantCulture, $"obligations/{monday:yyyy-MM-dd}");
        if (await db.ReminderMarks.AnyAsync(mark => mark.Key == week, ct)) return;
        await db.InTurnAsync(async () =>
        {
            await db.HoldOthersAsync(ct);
            if (!await reminders.FirstTimeAsync(week, today, ct)) return;
            int letters = await WriteAllAsync(today, ct);
            audit.Record(Actor.Portal, Act.SendReminder, "obligations", new { monday, letters });
            await db.SaveChangesAsync(ct);
        }, ct);
    }

    private async Task<int> WriteAllAsync(DateOnly today, CancellationToken ct)
    {
        List<Reader> readers = await ReadersAsync(ct);
        ILookup<int, int> speaksFor = await MandatesAsync(today, ct);
        HashSet<int> ofUnion = [.. await AnsweringForUnionAsync(today, ct)];
        HashSet<int> known = [.. readers.Select(one => one.PersonId)];
        List<int> organisations = [.. speaksFor.Where(one => known.Contains(one.Key)).SelectMany(one => one).Distinct()];
        var due = (await obligations.OfAsync(organisations, today, ct)).ToDictionary(one => one.Organisation.Id);
        IReadOnlyList<Obligation> unionDue = Soon(await obligations.OfUnionAsync(today, ct), today);
        int written = 0;
        foreach (Reader reader in readers)
        {
            var letter = new StringBuilder();
            if (ofUnion.Contains(reader.PersonId)) Tell(letter, union.NameIn(reader.Culture), unionDue, reader.Culture, today);
            foreach (int id in speaksFor[reader.PersonId].Distinct().Where(due.ContainsKey))
                Tell(letter, due[id].NameIn(reader.Culture), Soon(due[id].Due, today), reader.Culture, today);
            if (letter.Length == 0) continue;
            mailer.Enqueue(reader.Email, reader.Culture, "ObligationDigest", letter.ToString().TrimEnd(), mailer.Link(reader.Culture, "/obligations"));
            written++;
        }

        return written;
    }

    private static IReadOnlyList<Obligation> Soon(IEnumerable<Obligation> due, DateOnly today) => [.. due.Where(one => one.ComesWithin(DaysAhead, today))];

    private void Tell(StringBuilder letter, string owner, IReadOnlyList<Obligation> due, string culture, DateOnly today)
    {
        if (due.Count == 0) return;
        Texts own = texts.In(culture);
        letter.Append(owner).Append('\n');
        foreach (ObligationLine line in own.TellAll(due, today))
            letter.Append("— ").Append(own[line.IsOverdue ? "Obligations.Mail.Late" : "Obligations.Mail.Due", line.Title, line.DueOn]).Append('\n');
        letter.Append('\n');
    }

    private Task<List<Reader>> ReadersAsync(CancellationToken ct) => db.Users.AsNoTracking()
        .Where(account => account.PersonId != null && account.Email != null && account.EmailConfirmed && account.ShutAt == null)
        .OrderBy(account => account.Id).Select(account => new Reader(account.PersonId!.Value, account.Email!, account.Culture)).ToListAsync(ct);

    private async Task<ILookup<int, int>> MandatesAsync(DateOnly today, CancellationToken ct) =>
        (await db.Representatives.AsNoTracking().Where(one => one.From <= today && (one.Until == null || one.Until > today))
            .Select(one => new { one.PersonId, one.OrganisationId }).ToListAsync(ct)).ToLookup(one => one.PersonId, one => one.OrganisationId);

    private Task<List<int>> AnsweringForUnionAsync(DateOnly today, CancellationToken ct) =>
        db.Appointments.Where(one => one.Kind == AppointmentKind.Office && one.From <= today && (one.Until == null || one.Until > today)).Select(one => one.PersonId)
            .Union(db.BoardSeats.Where(one => one.ChairFrom != null && one.ChairUntil == null && one.From <= today && (one.Until == null || one.Until > today)).Select(one => one.PersonId)).ToListAsync(ct);
}
