using System.Collections.Frozen;
using UnionPortal.Web.Shell.Reference;

namespace UnionPortal.Web.Features.Import.Matching;

/// <summary>Finds the country a cell means: by code or by any of its names in either language.</summary>
public static class CountryMatcher
{
    private static readonly FrozenDictionary<string, Country> ByKey = Learn();

    public static Country? Find(string cell) => ByKey.GetValueOrDefault(Words.Joined(cell));

    private static FrozenDictionary<string, Country> Learn()
    {
        var known = new Dictionary<string, Country>();
        foreach (var country in ReferenceLists.Countries)
        {
            foreach (var name in country.Aliases.Concat([country.Key, country.Alpha3, country.NameRu, country.NameEn]))
                known.TryAdd(Words.Joined(name), country);
        }

        return known.ToFrozenDictionary();
    }
}
