using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Jobs;

/// <summary>
/// Says what is due and was not sent yet. A mark is saved with the letter, by the caller's save; call inside
/// <see cref="PortalDb.InTurnAsync(Func{Task}, CancellationToken)"/> after <see cref="PortalDb.HoldOthersAsync"/>, so that two portals never send the same.
/// </summary>
public sealed class Reminders(PortalDb db)
{
    /// <summary>
    /// The reminder to send today before a day on which something falls due: the nearest of the steps that has come, unless it went
    /// out already or the day is over. Steps slept through are passed over, so that nobody gets three letters at once.
    /// </summary>
    /// <param name="subject">What is reminded of, and to whom if several are: <c>candidacy/12</c>.</param>
    /// <param name="daysBefore">Days before the day, for example 60, 30 and 7; 0 is the day itself.</param>
    public async Task<int?> DueAsync(string subject, DateOnly dueOn, IReadOnlyList<int> daysBefore, DateOnly today, CancellationToken ct)
    {
        if (StepOn(today, dueOn, daysBefore) is not { } step) return null;
        return await FirstTimeAsync(string.Create(CultureInfo.InvariantCulture, $"{subject}/{dueOn:yyyy-MM-dd}/{step}"), today, ct) ? step : null;
    }

    /// <summary>Whether this key is asked for the first time; notes that it went out.</summary>
    public async Task<bool> FirstTimeAsync(string key, DateOnly today, CancellationToken ct)
    {
        if (await db.ReminderMarks.FindAsync([key], ct) is not null) return false;
        db.ReminderMarks.Add(new ReminderMark(key, today));
        return true;
    }

    /// <summary>The smallest step that has come and whose day is not over; null before the first and after the day.</summary>
    public static int? StepOn(DateOnly today, DateOnly dueOn, IReadOnlyList<int> daysBefore)
    {
        int left = dueOn.DayNumber - today.DayNumber;
        return left < 0 ? null : daysBefore.Where(step => left <= step).Select(step => (int?)step).Min();
    }
}
