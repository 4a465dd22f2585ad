namespace UnionPortal.Web.Shell;

/// <summary>Plural categories of Russian and English as the Unicode CLDR defines them for cardinal numbers.</summary>
public static class Plurals
{
    /// <summary><c>one</c>, <c>few</c>, <c>many</c> or <c>other</c>; a number with a fraction written out is <c>other</c>.</summary>
    public static string Category(string language, decimal number)
    {
        var n = Math.Abs(number);
        var whole = decimal.Truncate(n) == n && n.Scale == 0;
        if (language == "en") return whole && n == 1 ? "one" : "other";
        return whole ? RussianWhole(n) : "other";
    }

    private static string RussianWhole(decimal n)
    {
        int units = (int)(n % 10), hundredth = (int)(n % 100);
        if (units == 1 && hundredth != 11) return "one";
        return units is >= 2 and <= 4 && hundredth is not (>= 12 and <= 14) ? "few" : "many";
    }
}
