using System.Collections.Frozen;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>Words as a search compares them: case, ё and е, quotation marks and the legal form before a name make no difference.</summary>
public static class FoldedWords
{
    /// <summary>Legal forms people write before a name; a query is not held to them unless they are all it says.</summary>
    private static readonly FrozenSet<string> LegalForms = new[]
    {
        "ано", "нано", "ао", "бф", "роф", "оф", "мбф", "робф", "фонд", "роо", "оо", "моо", "мроо", "ооо", "ооор", "рооор", "роои", "рооб", "мооо", "гоо",
        "нко", "нп", "ноу", "чу", "чоу", "но", "ду", "рд", "ассоциация", "союз", "ассоц", "од", "ро", "мо", "ngo", "cf", "fund", "foundation", "charity",
        "автономная", "некоммерческая", "организация", "благотворительный", "благотворительная", "региональная", "общественная", "межрегиональная",
        "общероссийская", "местная", "городская", "областная", "частное", "учреждение", "некоммерческое", "партнерство",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LegalFormsBySpan = LegalForms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a folded word only says what kind of body a name belongs to.</summary>
    public static bool IsLegalForm(ReadOnlySpan<char> word) => LegalFormsBySpan.Contains(word);

    /// <summary>The distinct words an entry is found by.</summary>
    public static HashSet<string> Of(RegistryEntry entry)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        Split(entry.Names.Full, words);
        Split(entry.Names.Short, words);
        Split(entry.Names.English, words);
        foreach (FormerName former in entry.FormerNames) Split(former.Full, words);
        foreach (PublicNumber number in entry.Numbers) Split(number.Value, words);
        Split(entry.City, words);
        words.Add(entry.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return words;
    }

    /// <summary>What a query asks for, without the legal forms in it, unless it says nothing else.</summary>
    public static IReadOnlyCollection<string> OfQuery(string? query)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        Split(query, words);
        string[] telling = [.. words.Where(word => !LegalForms.Contains(word))];
        return telling.Length > 0 ? telling : words;
    }

    private static void Split(string? text, HashSet<string> words)
    {
        string folded = Folding.Fold(text);
        for (int start = 0, at = 0; at <= folded.Length; at++)
        {
            if (at < folded.Length && char.IsLetterOrDigit(folded[at])) continue;
            if (at > start) words.Add(folded[start..at]);
            start = at + 1;
        }
    }
}
