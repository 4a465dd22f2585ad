using System.Globalization;

namespace UnionPortal.Web.Shell.Binding;

/// <summary>What became of a number somebody typed.</summary>
public enum NumberReading { Good, NotANumber, Ambiguous }

/// <summary>
/// Reads numbers the way Russians and Britons both type them: spaces of any kind between groups, comma or dot before decimals.
/// <c>1,234</c> may mean either, so it is asked back rather than guessed.
/// </summary>
public static class NumberInput
{
    public static NumberReading Read(string text, out decimal number)
    {
        number = 0;
        var digits = string.Concat(text.Trim().Where(c => !char.IsWhiteSpace(c))).Replace('−', '-');
        if (IsAmbiguous(digits)) return NumberReading.Ambiguous;
        if (WithDecimalPoint(digits) is not { } plain) return NumberReading.NotANumber;
        const NumberStyles style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        return decimal.TryParse(plain, style, CultureInfo.InvariantCulture, out number) ? NumberReading.Good : NumberReading.NotANumber;
    }

    /// <summary>The number as an address carries it: digits and a point, nothing else.</summary>
    public static bool ReadPlain(string text, out decimal number) => decimal.TryParse(
        text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    private static bool IsAmbiguous(string digits)
    {
        var parts = digits.TrimStart('-').Split(',', '.');
        return parts is [{ Length: >= 1 and <= 3 } head, { Length: 3 } tail] && head[0] != '0'
            && head.All(char.IsAsciiDigit) && tail.All(char.IsAsciiDigit);
    }

    private static string? WithDecimalPoint(string digits)
    {
        int commas = digits.Count(c => c == ','), dots = digits.Count(c => c == '.');
        if (commas > 1 && dots > 1) return null;
        if (commas + dots <= 1) return digits.Replace(',', '.');
        var decimalSign = commas == 1 && dots >= 1 && digits.LastIndexOf(',') > digits.LastIndexOf('.') ? ','
            : dots == 1 && commas >= 1 && digits.LastIndexOf('.') > digits.LastIndexOf(',') ? '.' : '\0';
        return GroupsOfThree(digits, decimalSign);
    }

    private static string? GroupsOfThree(string digits, char decimalSign)
    {
        var cut = decimalSign == '\0' ? digits.Length : digits.LastIndexOf(decimalSign);
        var groups = digits[..cut].Split(',', '.');
        if (groups.Skip(1).Any(g => g.Length != 3)) return null;
        return string.Concat(groups) + (cut < digits.Length ? "." + digits[(cut + 1)..] : "");
    }
}
