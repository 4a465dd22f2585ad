using System.Globalization;

namespace UnionPortal.Web.Shell;

/// <summary>Numbers as people read them: 1 234 567,50 · 1,234,567.50.</summary>
public static class Numbers
{
    /// <summary>Grouped digits, with as many decimals as the number has.</summary>
    public static string Plain(decimal number, CultureInfo? culture = null) =>
        number.ToString("#,0.##########", culture ?? CultureInfo.CurrentCulture);

    /// <summary>An amount beside which its currency stands: 1 234,50 · 1,234.50. Hundredths only when there are any.</summary>
    public static string Amount(decimal amount, CultureInfo? culture = null) => amount.ToString(decimal.Truncate(amount) == amount ? "#,0" : "#,0.00", culture ?? CultureInfo.CurrentCulture);

    /// <summary>An amount with its currency sign: 1 234,50 ₽ · ₽1,234.50. Kopecks only when there are any.</summary>
    public static string Money(decimal amount, string sign = "₽", CultureInfo? culture = null)
    {
        culture ??= CultureInfo.CurrentCulture;
        var digits = Amount(amount, culture);
        return culture.TwoLetterISOLanguageName == "en" ? sign + digits : digits + "\u00a0" + sign;
    }

    /// <summary>A share as a percentage: 62,5 % · 62.5%.</summary>
    public static string Percent(decimal share, CultureInfo? culture = null)
    {
        culture ??= CultureInfo.CurrentCulture;
        var digits = (share * 100).ToString("0.#", culture);
        return culture.TwoLetterISOLanguageName == "en" ? digits + "%" : digits + "\u00a0%";
    }

    /// <summary>A size of a file in words: 1,2 МБ is left to the texts; this gives kilobytes and megabytes as numbers.</summary>
    public static (decimal Number, bool Megabytes) Size(long bytes) =>
        bytes < 1_000_000 ? (Math.Max(1, Math.Round(bytes / 1000m)), false) : (Math.Round(bytes / 1_000_000m, 1), true);
}
