using System.Globalization;

namespace UnionPortal.Web.Shell.Binding;

/// <summary>Reads dates as typed: 2026-03-05, 05.03.2026, 5/3/2026 (the day first in both languages), 5 марта 2026, 5 Mar 2026.</summary>
public static class DateInput
{
    private static readonly string[] Numeric = ["yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy", "d-M-yyyy", "d M yyyy"];
    private static readonly string[] WithMonthNames = ["d MMMM yyyy", "d MMM yyyy"];

    public static bool Read(string text, out DateOnly date)
    {
        var tidy = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .TrimEnd('.').TrimEnd('г', 'Г').TrimEnd();
        return DateOnly.TryParseExact(tidy, Numeric, CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
            || Named(tidy, Cultures.Russian, out date) || Named(tidy, Cultures.English, out date);
    }

    /// <summary>The number of a month given as a number or by name in either language; null when it is neither.</summary>
    public static int? Month(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number is >= 1 and <= 12 ? number : null;
        var first = $"1 {text.Trim()} 2024";
        return Named(first, Cultures.Russian, out var date) || Named(first, Cultures.English, out date) ? date.Month : null;
    }

    private static bool Named(string text, CultureInfo culture, out DateOnly date) =>
        DateOnly.TryParseExact(text, WithMonthNames, culture, DateTimeStyles.AllowWhiteSpaces, out date);
}
