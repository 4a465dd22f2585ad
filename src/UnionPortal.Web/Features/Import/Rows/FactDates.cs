using System.Globalization;

namespace UnionPortal.Web.Features.Import.Rows;

/// <summary>Dates as lists write them: 05.03.2014, 2014-03-05, 5 марта 2014 г., and the numbers of days of spreadsheets.</summary>
public static class FactDates
{
    private const int FirstPlausibleYear = 1700;
    private const int LastPlausibleYear = 2200;

    private static readonly string[] Forms =
    [
        "d.M.yyyy", "yyyy-M-d", "d/M/yyyy", "yyyy.M.d", "yyyy/M/d", "d-M-yyyy", "yyyyMMdd",
        "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss", "d.M.yyyy H:mm:ss", "d.M.yyyy H:mm",
    ];

    private static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("ru-RU"), CultureInfo.GetCultureInfo("en-GB")];

    public static bool TryRead(string cell, bool daysFrom1904, out DateOnly date)
    {
        var text = WithoutYearMark(cell);
        if (DateTime.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            || TryReadInWords(text, out moment) || TryReadDays(text, daysFrom1904, out moment))
        {
            date = DateOnly.FromDateTime(moment);
            return date.Year is >= FirstPlausibleYear and <= LastPlausibleYear;
        }

        date = default;
        return false;
    }

    private static string WithoutYearMark(string cell)
    {
        var text = cell.Trim();
        foreach (var mark in new[] { "года", "год", "г.", "г" })
        {
            if (text.EndsWith(mark, StringComparison.OrdinalIgnoreCase)) return text[..^mark.Length].TrimEnd();
        }

        return text;
    }

    private static bool TryReadInWords(string text, out DateTime moment)
    {
        foreach (var language in Languages)
        {
            if (DateTime.TryParseExact(text, ["d MMMM yyyy", "d MMM yyyy"], language, DateTimeStyles.None, out moment)) return true;
        }

        moment = default;
        return false;
    }

    /// <summary>Five digits, so that a bare year is never taken for a day of 1905.</summary>
    private static bool TryReadDays(string text, bool daysFrom1904, out DateTime moment)
    {
        moment = default;
        if (!double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var days)) return false;
        if (days is < 10_000 or > 80_000) return false;
        moment = (daysFrom1904 ? new DateTime(1904, 1, 1) : new DateTime(1899, 12, 30)).AddDays(Math.Floor(days));
        return true;
    }
}
