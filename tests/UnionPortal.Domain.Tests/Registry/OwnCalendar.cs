namespace UnionPortal.Domain.Tests.Registry;

/// <summary>
/// A second calendar that leans on nothing of the system's: days as year, month and day, months added by counting, days by walking.
/// What the charter's rules reckon is held against it.
/// </summary>
internal static class OwnCalendar
{
    public static bool IsLeap(int year) => year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);

    public static int DaysIn(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The same day so many months on; where that month is too short, its last day.</summary>
    public static (int Year, int Month, int Day) MonthsOn((int Year, int Month, int Day) day, int months)
    {
        (int year, int month) = (day.Year, day.Month);
        for (int i = 0; i < months; i++)
        {
            month++;
            if (month <= 12) continue;
            month = 1;
            year++;
        }

        int last = DaysIn(year, month);
        return (year, month, day.Day > last ? last : day.Day);
    }

    public static (int Year, int Month, int Day) DaysOn((int Year, int Month, int Day) day, int days)
    {
        for (int i = 0; i < days; i++) day = Next(day);
        return day;
    }

    public static (int Year, int Month, int Day) Next((int Year, int Month, int Day) day)
    {
        if (day.Day < DaysIn(day.Year, day.Month)) return (day.Year, day.Month, day.Day + 1);
        return day.Month < 12 ? (day.Year, day.Month + 1, 1) : (day.Year + 1, 1, 1);
    }

    public static (int Year, int Month, int Day) Before((int Year, int Month, int Day) day)
    {
        if (day.Day > 1) return (day.Year, day.Month, day.Day - 1);
        (int year, int month) = day.Month > 1 ? (day.Year, day.Month - 1) : (day.Year - 1, 12);
        return (year, month, DaysIn(year, month));
    }

    /// <summary>Every day from the first of 2000 to the last of 2060.</summary>
    public static IEnumerable<(int Year, int Month, int Day)> Days()
    {
        for (var day = (Year: 2000, Month: 1, Day: 1); day.Year <= 2060; day = Next(day)) yield return day;
    }

    public static DateOnly ToDate(this (int Year, int Month, int Day) day) => new(day.Year, day.Month, day.Day);
}
