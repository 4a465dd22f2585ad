using System.Globalization;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Registry.Book;

namespace UnionPortal.Web.Features.Registry.Editions.Printing;

/// <summary>
/// The order of names on paper. A name stands under its own first word: the legal form before it, quotation marks and numbers at its
/// beginning do not count, ё stands with е. In Russian Latin names follow the Cyrillic ones, in English they go before them.
/// </summary>
public sealed class NameAlphabet(string language)
{
    /// <summary>Under what names stand that have no letter at all.</summary>
    public const string NoLetter = "0–9";

    private static readonly IComparer<SortKey> ByKey = Comparer<SortKey>.Create(SortKey.Compare);

    private readonly CompareInfo collation = Shell.Cultures.Of(language).CompareInfo;

    public IEnumerable<RegistryEntry> Order(IEnumerable<RegistryEntry> entries) => entries
        .Select(entry => (Entry: entry, Key: KeyOf(entry.NameIn(language))))
        .OrderBy(pair => pair.Key, ByKey).ThenBy(pair => pair.Entry.NameIn(language), StringComparer.Ordinal).ThenBy(pair => pair.Entry.Number)
        .Select(pair => pair.Entry);

    /// <summary>The letter a name stands under in the index.</summary>
    public static string LetterOf(string name)
    {
        string sorted = SortedBy(name);
        return sorted.Length > 0 && char.IsLetter(sorted[0]) ? sorted[..1].ToUpperInvariant() : NoLetter;
    }

    /// <summary>As an index writes it, the word that sorts first: «„Ромашка“, АНО».</summary>
    public static string Turned(string name)
    {
        int open = name.AsSpan().IndexOfAny("«„“\"");
        string form = open > 0 ? name[..open].Trim() : "";
        return form.Length > 0 && WordsOf(form).Count > 0 && WordsOf(name[open..]).Count > 0 ? $"{name[open..].Trim()}, {form}" : name;
    }

    /// <summary>The words a name is sorted by, folded and without marks.</summary>
    public static string SortedBy(string name)
    {
        List<string> words = WordsOf(Quoted(name) ?? name);
        if (words.Count == 0) words = WordsOf(name);
        int first = FirstTelling(words);
        return string.Join(' ', words.Skip(first));
    }

    private SortKey KeyOf(string name) => collation.GetSortKey(SortedBy(name), CompareOptions.StringSort);

    /// <summary>What stands from the first quotation mark on: the name itself in «АНО „Ромашка“ имени Иванова».</summary>
    private static string? Quoted(string name)
    {
        int open = name.AsSpan().IndexOfAny("«„“\"");
        return open >= 0 && open < name.Length - 1 ? name[(open + 1)..] : null;
    }

    private static List<string> WordsOf(string text)
    {
        string folded = Folding.Fold(text);
        List<string> words = [];
        for (int start = 0, at = 0; at <= folded.Length; at++)
        {
            if (at < folded.Length && char.IsLetterOrDigit(folded[at])) continue;
            if (at > start) words.Add(folded[start..at]);
            start = at + 1;
        }

        return words;
    }

    /// <summary>The first word that is neither a number nor a legal form; all words tell where none would be left, or only «for the blind».</summary>
    private static int FirstTelling(List<string> words)
    {
        int at = 0;
        while (at < words.Count && (FoldedWords.IsLegalForm(words[at]) || EnglishForms.Contains(words[at]) || !words[at].Any(char.IsLetter))) at++;
        if (at < words.Count && !EnglishLinks.Contains(words[at])) return at;
        int lettered = words.FindIndex(word => word.Any(char.IsLetter));
        return Math.Max(0, lettered);
    }

    private static readonly HashSet<string> EnglishForms = new(StringComparer.Ordinal)
    {
        "the", "autonomous", "non", "profit", "nonprofit", "non-profit", "noncommercial", "commercial", "organization", "organisation", "charitable", "charity", "foundation",
        "fund", "regional", "interregional", "public", "association", "institution", "private", "partnership", "ano", "ngo", "union",
    };

    private static readonly HashSet<string> EnglishLinks = new(StringComparer.Ordinal) { "of", "for", "to", "in", "and", "on", "at" };
}
