using System.Globalization;

namespace UnionPortal.Web.Shell;

/// <summary>Dates as people read them. The framework's own long Russian form holds a rare space that fonts and letters lose.</summary>
public static class Dates
{
    public const string Iso = "yyyy-MM-dd";

    /// <summary>5 марта 2026 г. · 5 March 2026</summary>
    public static string Long(DateOnly date, CultureInfo? culture = null)
    {
        culture ??= CultureInfo.CurrentUICulture;
        var text = date.ToString("d\u00a0MMMM yyyy", culture);
        return IsEnglish(culture) ? text : text + "\u00a0г.";
    }

    /// <summary>05.03.2026 · 05 Mar 2026: for tables. 05/03/2026 is misread by half the world.</summary>
    public static string Short(DateOnly date, CultureInfo? culture = null) =>
        IsEnglish(culture ?? CultureInfo.CurrentUICulture)
            ? date.ToString("dd\u00a0MMM\u00a0yyyy", CultureInfo.InvariantCulture)
            : date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    /// <summary>март 2026 г. · March 2026</summary>
    public static string Month(DateOnly date, CultureInfo? culture = null)
    {
        culture ??= CultureInfo.CurrentUICulture;
        var text = date.ToString("MMMM yyyy", culture);
        return IsEnglish(culture) ? text : text + "\u00a0г.";
    }

    /// <summary>2026-03-05: for addresses, attributes and files.</summary>
    public static string ForMachines(DateOnly date) => date.ToString(Iso, CultureInfo.InvariantCulture);

    private static bool IsEnglish(CultureInfo culture) => culture.TwoLetterISOLanguageName == "en";
}
