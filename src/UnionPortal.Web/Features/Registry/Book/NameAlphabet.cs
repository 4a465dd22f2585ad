using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>
/// The one order of names, on pages, in files and on paper. A name stands under its own first word: the legal form before it, quotation
/// marks and numbers at its beginning do not count, ё stands with е. In Russian Latin names follow the Cyrillic ones, in English they go
/// before them.
/// </summary>
public sealed class NameAlphabet(string language)
{
    /// <summary>Under what names stand that have no letter at all.</summary>
    public const string NoLetter = "0–9";

    private static readonly SearchValues<char> Quotes = SearchValues.Create("«„“\"");

    private static readonly FrozenSet<string> EnglishForms = new[]
    {
        "the", "autonomous", "non", "profit", "nonprofit", "noncommercial", "commercial", "organization", "organisation", "charitable", "charity", "foundation",
        "fund", "regional", "interregional", "public", "association", "institution", "private", "partnership", "ano", "ngo", "union",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> EnglishLinks = new[] { "of", "for", "to", "in", "and", "on", "at" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Forms = EnglishForms.GetAlternateLookup<ReadOnlySpan<char>>(), Links = EnglishLinks.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly CompareInfo collation = Shell.Cultures.Of(language).CompareInfo;

    public IEnumerable<RegistryEntry> Order(IEnumerable<RegistryEntry> entries)
    {
        RegistryEntry[] all = [.. entries.OrderBy(entry => entry.Number)];
        string[] names = [.. all.Select(entry => entry.NameIn(language))];
        return PositionsOf(names, Array.ConvertAll(names, SortedBy)).Select(position => all[position]);
    }

    /// <summary>The positions of names in their order; a key is made once for each, and names that sort alike stay as they came.</summary>
    /// <param name="sortedBy">What each name is sorted by.</param>
    public int[] PositionsOf(IReadOnlyList<string> names, IReadOnlyList<string> sortedBy)
    {
        var keys = new SortKey[names.Count];
        var order = new int[names.Count];
        for (int position = 0; position < order.Length; position++) (keys[position], order[position]) = (collation.GetSortKey(sortedBy[position], CompareOptions.StringSort), position);
        Array.Sort(order, (one, other) =>
            SortKey.Compare(keys[one], keys[other]) is var byKey and not 0 ? byKey
            : string.CompareOrdinal(names[one], names[other]) is var byName and not 0 ? byName : one.CompareTo(other));
        return order;
    }

    /// <summary>The letter a name stands under in the index.</summary>
    public static string LetterOf(string name) => LetterOfSorted(SortedBy(name)) ?? NoLetter;

    /// <summary>The letter that what a name is sorted by begins with; null where it is none.</summary>
    public static string? LetterOfSorted(string sortedBy) => sortedBy.Length > 0 && char.IsLetter(sortedBy[0]) ? sortedBy[..1].ToUpperInvariant() : null;

    /// <summary>As an index writes it, the word that sorts first: «„Ромашка“, АНО».</summary>
    public static string Turned(string name)
    {
        int open = name.AsSpan().IndexOfAny(Quotes);
        string form = open > 0 ? name[..open].Trim() : "";
        return form.Length > 0 && WordsOf(form).Length > 0 && WordsOf(name[open..]).Length > 0 ? $"{name[open..].Trim()}, {form}" : name;
    }

    /// <summary>The words a name is sorted by, folded and without marks.</summary>
    public static string SortedBy(string name)
    {
        string words = WordsOf(Quoted(name) ?? name);
        if (words.Length == 0) words = WordsOf(name);
        return words[FirstTelling(words)..];
    }

    /// <summary>What stands from the first quotation mark on: the name itself in «АНО „Ромашка“ имени Иванова».</summary>
    private static string? Quoted(string name)
    {
        int open = name.AsSpan().IndexOfAny(Quotes);
        return open >= 0 && open < name.Length - 1 ? name[(open + 1)..] : null;
    }

    /// <summary>The words of a text, folded, with one space between them and nothing else.</summary>
    private static string WordsOf(string text)
    {
        string folded = Folding.Fold(text);
        Span<char> words = folded.Length <= 512 ? stackalloc char[folded.Length] : new char[folded.Length];
        int length = 0;
        foreach (char sign in folded)
        {
            bool isWord = char.IsLetterOrDigit(sign);
            if (isWord) words[length++] = sign;
            else if (length > 0 && words[length - 1] != ' ') words[length++] = ' ';
        }

        return words[..length].TrimEnd(' ').ToString();
    }

    /// <summary>
    /// Where the first word begins that is neither a number nor a legal form; all words tell where none would be left, or only «for the
    /// blind».
    /// </summary>
    private static int FirstTelling(ReadOnlySpan<char> words)
    {
        int lettered = -1;
        foreach (Range range in words.Split(' '))
        {
            ReadOnlySpan<char> word = words[range];
            if (!HasLetter(word)) continue;
            if (lettered < 0) lettered = range.Start.Value;
            if (FoldedWords.IsLegalForm(word) || Forms.Contains(word)) continue;
            return Links.Contains(word) ? lettered : range.Start.Value;
        }

        return Math.Max(0, lettered);
    }

    private static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (char sign in word)
        {
            if (char.IsLetter(sign)) return true;
        }

        return false;
    }
}
