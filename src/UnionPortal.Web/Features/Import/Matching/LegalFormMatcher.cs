using System.Collections.Concurrent;
using System.Collections.Frozen;
using UnionPortal.Web.Data.Reference;

namespace UnionPortal.Web.Features.Import.Matching;

/// <summary>
/// Finds the legal form a cell means: by its present or former code or by its name written out, also as part of a longer
/// one. Never by an abbreviation: «ООО» may be an all-Russian public organisation or a limited company.
/// </summary>
public sealed class LegalFormMatcher
{
    private readonly FrozenDictionary<string, LegalForm> byKey;
    private readonly KeyValuePair<string, LegalForm>[] longestFirst;
    private readonly ConcurrentDictionary<string, LegalForm?> seen = [];

    public LegalFormMatcher(ReferenceBook book)
    {
        byKey = Learn(book);
        longestFirst = [.. byKey.Where(pair => pair.Key.Length > 3 && !char.IsDigit(pair.Key[0])).OrderByDescending(pair => pair.Key.Length)];
    }

    public LegalForm? Find(string cell)
    {
        if (cell.Length == 0) return null;
        return seen.Count < 10_000 ? seen.GetOrAdd(cell, Look) : Look(cell);
    }

    /// <summary>True for a short form of capitals, as «АНО» or «РОО»: it tells something to a reader and nothing certain to us.</summary>
    public static bool IsAbbreviation(string cell) =>
        cell.Length is > 0 and <= 12 && cell.Where(char.IsLetter).All(char.IsUpper) && cell.Any(char.IsLetter);

    private LegalForm? Look(string cell)
    {
        if (IsAbbreviation(cell)) return null;
        var key = Words.Joined(cell);
        if (byKey.TryGetValue(key, out var exact)) return exact;
        var part = longestFirst.FirstOrDefault(pair => key.Contains(pair.Key, StringComparison.Ordinal));
        return part.Value;
    }

    private static FrozenDictionary<string, LegalForm> Learn(ReferenceBook book)
    {
        var known = new Dictionary<string, LegalForm>();
        foreach (var form in book.LegalForms)
        {
            foreach (var name in form.OldCodes.Concat(form.Aliases).Prepend(form.NameEn).Prepend(form.NameRu).Prepend(form.Code))
                known.TryAdd(Words.Joined(name), form);
        }

        return known.ToFrozenDictionary();
    }
}
