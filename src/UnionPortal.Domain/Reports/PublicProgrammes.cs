using System.Globalization;
using System.Text.RegularExpressions;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Reports;

/// <summary>A programme as everybody may read of it, in the words of the organisation.</summary>
public sealed record PublicProgramme(string Title, string? Field, string? Region)
{
    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    public string? Partners { get; init; }

    /// <summary>Shortened where it is long.</summary>
    public string? Result { get; init; }
}

/// <summary>
/// What everybody may read of the programmes in an accepted report: what was done, where, when, with whom and with what result. Money
/// stays with the union, and so do addresses and telephone numbers that somebody wrote into a title or a result.
/// </summary>
[Clause("U11")]
public sealed partial record PublicProgrammes(IReadOnlyList<PublicProgramme> Told, int Others)
{
    /// <summary>So many are told; of those beyond only their number.</summary>
    public const int MostTold = 30;

    public const int LineLength = 200, ResultLength = 300;
    private const int FewestDigits = 10, MostDigits = 15;
    private const string LeftOut = "…";

    /// <summary>The programmes of the section.</summary>
    [Clause("U11")]
    public static PublicProgrammes Of(ReportAnswers section)
    {
        List<PublicProgramme> all = [.. section.Rows.Select(Programme).OfType<PublicProgramme>()];
        return new PublicProgrammes([.. all.Take(MostTold)], Math.Max(0, all.Count - MostTold));
    }

    private static PublicProgramme? Programme(SortedDictionary<string, string> row) => Words(row, "title", LineLength) is not { } title ? null
        : new PublicProgramme(title, row.GetValueOrDefault("field"), row.GetValueOrDefault("region"))
        {
            From = Day(row, "from"), Until = Day(row, "until"), Partners = Words(row, "partners", LineLength), Result = Words(row, "result", ResultLength),
        };

    /// <summary>An answer without contacts, cut at a word; null where nothing is left.</summary>
    private static string? Words(SortedDictionary<string, string> row, string key, int most)
    {
        if (!row.TryGetValue(key, out string? text)) return null;
        string plain = Telephones().Replace(Mail().Replace(text, LeftOut), match => IsTelephone(match.ValueSpan) ? LeftOut : match.Value).Trim();
        if (!plain.Any(char.IsLetterOrDigit)) return null;
        if (plain.Length <= most) return plain;
        int end = plain.LastIndexOf(' ', most - 1);
        return string.Concat(plain.AsSpan(0, end > most / 2 ? end : most - 1).TrimEnd(" ,;:."), LeftOut);
    }

    /// <summary>As many digits as telephone numbers have, written as people write them; sums and years are not.</summary>
    private static bool IsTelephone(ReadOnlySpan<char> number)
    {
        int digits = 0;
        foreach (char sign in number) digits += char.IsAsciiDigit(sign) ? 1 : 0;
        return digits is >= FewestDigits and <= MostDigits && (number[0] is '+' or '8' or '(' || number.ContainsAny("(-"));
    }

    private static DateOnly? Day(SortedDictionary<string, string> row, string key) =>
        row.TryGetValue(key, out string? text) && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    /// <summary>Addresses of mail and names in messengers: whatever holds the sign.</summary>
    [GeneratedRegex(@"\S*@\S+")]
    private static partial Regex Mail();

    [GeneratedRegex(@"[+(]?\d[\d\s()\-\u2010-\u2013]{8,}\d")]
    private static partial Regex Telephones();
}
