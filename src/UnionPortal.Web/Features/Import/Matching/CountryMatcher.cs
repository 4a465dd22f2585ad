using System.Collections.Frozen;
using UnionPortal.Web.Data.Reference;

namespace UnionPortal.Web.Features.Import.Matching;

/// <summary>Finds the country a cell means: by code or by any of its names in either language.</summary>
public sealed class CountryMatcher(ReferenceBook book)
{
    private readonly FrozenDictionary<string, Country> byKey = Learn(book);

    public Country? Find(string cell) => byKey.GetValueOrDefault(Words.Joined(cell));

    private static FrozenDictionary<string, Country> Learn(ReferenceBook book)
    {
        var known = new Dictionary<string, Country>();
        foreach (var country in book.Countries)
        {
            foreach (var name in country.Aliases.Concat([country.Code, country.Alpha3, country.NameRu, country.NameEn]))
                known.TryAdd(Words.Joined(name), country);
        }

        return known.ToFrozenDictionary();
    }
}
