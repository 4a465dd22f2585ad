using UnionPortal.Web.Data;

namespace UnionPortal.Web.Shell;

/// <summary>
/// What day it is for the union, and what moment for the records. The only place that reads a clock.
/// In Development <c>Portal__ClockOffsetDays</c> shifts both, to see what a date brings.
/// </summary>
public sealed class UnionCalendar(TimeProvider clock, TimeZoneInfo zone, int offsetDays = 0)
{
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(15);

    /// <summary>Makes the calendar from the zone the charter names, or refuses the start: an unknown zone, or a shifted clock in earnest.</summary>
    public static UnionCalendar From(string zoneId, PortalSettings settings, IHostEnvironment environment, TimeProvider clock)
    {
        if (settings.ClockOffsetDays != 0 && !environment.IsDevelopment())
            throw new StartRefusedException("Portal__ClockOffsetDays shifts the calendar and is allowed in Development only.");
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zoneId, out TimeZoneInfo? zone))
            throw new StartRefusedException($"The time zone {zoneId} is not known on this machine (is tzdata installed?).");
        return new UnionCalendar(clock, zone, settings.ClockOffsetDays);
    }

    /// <summary>The zone deadlines are told in.</summary>
    public TimeZoneInfo Zone => zone;

    /// <summary>The zone as people call it, with its offset at a moment; for pages, letters and papers.</summary>
    public string ZoneAt(DateTime moment, Texts texts) => ZoneNames.Of(zone, moment, texts);

    /// <summary>This moment, in UTC.</summary>
    public DateTime Now => clock.GetUtcNow().UtcDateTime.AddDays(offsetDays);

    /// <summary>Today where the union has its seat.</summary>
    public DateOnly Today => DayOf(Now);

    /// <summary>The day a moment falls on in the zone of the union.</summary>
    public DateOnly DayOf(DateTime moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(moment, DateTimeKind.Utc), zone));

    /// <summary>A moment as the clocks of the union show it.</summary>
    public DateTime Local(DateTime moment) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(moment, DateTimeKind.Utc), zone);

    /// <summary>The moment in UTC at which the clocks of the union show a time of a day; an hour that clocks leap over is the next one.</summary>
    public DateTime At(DateOnly day, TimeOnly time)
    {
        DateTime local = day.ToDateTime(time);
        while (zone.IsInvalidTime(local)) local += Step;
        return TimeZoneInfo.ConvertTimeToUtc(local, zone);
    }

    /// <summary>The first instant of a day in the zone of the union; a deadline "end of the day" is the start of the next.</summary>
    public DateTime StartOf(DateOnly day)
    {
        DateTime local = day.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(local)) local += Step;
        DateTime moment = TimeZoneInfo.ConvertTimeToUtc(local, zone);
        while (DayOf(moment) < day) moment += Step; // Where clocks jump at midnight itself, the library still answers with the evening before.
        return moment;
    }
}
