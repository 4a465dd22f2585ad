using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>A choice of a facet as people read it.</summary>
public sealed record NamedChoice(string Key, string Name)
{
    private static readonly string[] Standings = ["member", "candidate", "suspended", "partner", "departed"];

    /// <summary>Standings from the closest to the most distant, years from the last, everything else by name.</summary>
    public static IReadOnlyList<NamedChoice> Sorted(string facet, IEnumerable<string> keys, string language, RegistryWords words)
    {
        IEnumerable<NamedChoice> all = keys.Select(key => new NamedChoice(key, words.Choice(facet, key, language)));
        return [.. facet switch
        {
            Facets.Standing => all.OrderBy(choice => Array.IndexOf(Standings, choice.Key)),
            Facets.Joined or Facets.Left => all.OrderByDescending(choice => choice.Key, StringComparer.Ordinal),
            Facets.Letter => all.OrderBy(choice => choice.Key, StringComparer.Ordinal),
            _ => all.OrderBy(choice => choice.Name, StringComparer.Create(Cultures.Of(language), ignoreCase: true)),
        }];
    }
}
