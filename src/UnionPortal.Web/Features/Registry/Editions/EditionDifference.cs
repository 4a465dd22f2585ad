using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Book;

namespace UnionPortal.Web.Features.Registry.Editions;

/// <summary>A fact of an entry as the last edition told it and as the next would; the key names the fact.</summary>
public sealed record ChangedFact(string Key, string? Was, string? Becomes);

/// <summary>An entry of both editions that says something else now.</summary>
public sealed record EditionDifference(RegistryEntry Entry, IReadOnlyList<ChangedFact> Facts)
{
    public static IEnumerable<EditionDifference> Between(EditionBefore? before, RegistrySnapshot now, RegistryWords words, string language)
    {
        if (before is null) yield break;
        foreach (RegistryEntry entry in now.Present)
        {
            EntryBefore becomes = EntryBefore.Of(entry);
            if (before.Present.TryGetValue(entry.Number, out EntryBefore? was) && was != becomes)
                yield return new EditionDifference(entry, [.. FactsOf(was, becomes, words, language).Where(fact => fact.Was != fact.Becomes)]);
        }
    }

    private static IEnumerable<ChangedFact> FactsOf(EntryBefore was, EntryBefore becomes, RegistryWords words, string language)
    {
        ChangedFact Fact(string key, Func<EntryBefore, string?> of) => new(key, of(was), of(becomes));
        yield return Fact("Standing", one => words.In(language)[WordOf(one.Standing)]);
        yield return Fact("Name", one => one.Name);
        yield return Fact("Short", one => one.Short);
        yield return Fact("English", one => one.English);
        yield return Fact("LegalForm", one => one.LegalForm is null ? null : words.LegalForm(one.LegalForm, language));
        yield return Fact("Place", one => string.Join(", ", new[] { one.City, one.Region is null ? null : words.Region(one.Region, language), words.Country(one.Country, language) }.OfType<string>()));
        yield return Fact("Website", one => one.Website);
        yield return Fact("Numbers", one => one.Numbers);
    }

    /// <summary>Key of the word for a standing as files write it.</summary>
    private static string WordOf(string standing) => "Registry.Standing." + char.ToUpperInvariant(standing[0]) + standing[1..];
}
