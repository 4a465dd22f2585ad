using System.Text;
using System.Text.RegularExpressions;

namespace UnionPortal.Domain.Organisations;

/// <summary>
/// A register that numbers organisations: its org-id list code, its country (ISO alpha-2, or * for any), the form of its
/// numbers and their check rule where there is one.
/// </summary>
public sealed class IdentifierScheme
{
    public const int CodeLength = 20;

    private readonly Regex pattern;
    private readonly Func<string, bool>? check;
    private readonly string prefix;
    private readonly int dashAfter;

    /// <param name="prefix">Letters people write before the number that are no part of it.</param>
    /// <param name="dashAfter">Where the register itself writes a dash; 0 where it writes none.</param>
    internal IdentifierScheme(string code, string country, string pattern, Func<string, bool>? check = null, string prefix = "", int dashAfter = 0)
    {
        Code = code;
        Country = country;
        this.pattern = new Regex(pattern, RegexOptions.ECMAScript);
        this.check = check;
        this.prefix = prefix;
        this.dashAfter = dashAfter;
    }

    public string Code { get; }

    public string Country { get; }

    public bool HasCheckDigit => check is not null;

    /// <summary>True when the normalised number has the form its register gives.</summary>
    public bool HasForm(string normalised) => pattern.IsMatch(normalised);

    /// <summary>True when the number agrees with its check digit, or the register has none. Ask <see cref="HasForm"/> first.</summary>
    public bool HasRightCheckDigit(string normalised) => check is null || check(normalised);

    /// <summary>
    /// The number as it is kept: NFKC, upper case, without spaces and invisible marks; dots, dashes and signs go too,
    /// unless they belong to the form. Letters that look like digits stay: they are only ever suggested away.
    /// </summary>
    public string Normalise(string raw)
    {
        if (raw.All(char.IsAsciiDigit) && HasForm(raw)) return Canonical(raw);
        var text = raw.Normalize(NormalizationForm.FormKC).ToUpperInvariant();
        var spaceless = Keep(text, static c => !char.IsWhiteSpace(c) && !IsInvisible(c));
        if (HasForm(spaceless)) return Canonical(spaceless);
        var bare = Keep(spaceless, static c => char.IsLetterOrDigit(c));
        var dashed = dashAfter > 0 && bare.Length > dashAfter ? bare.Insert(dashAfter, "-") : bare;
        return HasForm(dashed) ? Canonical(dashed) : bare;
    }

    private string Canonical(string text)
    {
        if (prefix.Length > 0 && text.StartsWith(prefix, StringComparison.Ordinal)) text = text.TrimStart('N', 'I', 'C');
        return dashAfter > 0 && !text.Contains('-', StringComparison.Ordinal) ? text.Insert(dashAfter, "-") : text;
    }

    private static bool IsInvisible(char c) =>
        char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;

    private static string Keep(string text, Func<char, bool> wanted) => string.Concat(text.Where(wanted));

    public override string ToString() => Code;
}
