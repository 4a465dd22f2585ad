using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Registry;

/// <summary>The list: one page of what was asked, and the ways on from here.</summary>
public sealed record RegistryPage(
    RegistryFilter Filter, RegistrySelection Selection, DateOnly AsOf, string Language, IReadOnlyList<FacetChoice> Facets, Pager Pager, RegistryWords Words)
{
    public static RegistryPage Of(RegistryVolume volume, RegistryFilter filter, RegistryWords words, HttpRequest request)
    {
        string language = Cultures.Current;
        RegistrySelection selection = volume.Select(filter, language);
        FacetChoice[] facets = [.. Book.Facets.Lists.Select(facet => FacetChoice.Of(facet, filter, selection, volume.ChoicesIn(facet, language, words)))];
        Pager pager = Pager.Of(request, selection.Page, filter.Size, selection.Count);
        return new RegistryPage(filter, selection, volume.Snapshot.AsOf, language, facets, pager, words)
        {
            Rows = volume.Rows,
            Letters = FacetChoice.Of(Book.Facets.Letter, filter, selection, volume.ChoicesIn(Book.Facets.Letter, language, words)).Lines,
        };
    }

    public required SetRows Rows { get; init; }

    /// <summary>The letters names begin with, in both alphabets.</summary>
    public IReadOnlyList<ChoiceLine> Letters { get; init; } = [];

    /// <summary>Letters in two rows: those of the page's own alphabet first.</summary>
    public IEnumerable<IGrouping<bool, ChoiceLine>> Alphabets =>
        Letters.GroupBy(letter => letter.Key[0] > 'z').OrderBy(row => row.Key == (Language != "ru"));

    public string PathToLetter(string? letter) => ListPath + (Filter with { Letter = letter, Page = 1 }).ToQuery();

    /// <summary>Whether words were read as others that are spelt like them.</summary>
    public bool IsGuessed => Selection.Instead.Count > 0;

    public string ListPath => $"/{Language}/registry";

    public string PathTo(string sort) => ListPath + (Filter with { Sort = sort, Page = 1 }).ToQuery();

    public string? Current(string sort) => Filter.Sort == sort ? "true" : null;

    /// <summary>The same entries as open data.</summary>
    public string DataPath(string kind) => $"/data/registry.{kind}" + (Filter with { Page = 1, Size = RegistryFilter.Sizes[1] }).ToQuery();

    /// <summary>Entries the search finds outside the standings shown: told when little was found, so that nobody is thought unknown.</summary>
    public int Elsewhere { get; } = Filter.Q is null || Filter is { Standing: null, Left: not null } || Filter.Standing == RegistryFilter.Everyone
        ? 0
        : Selection.Choices[Book.Facets.Standing].Values.Sum() - Selection.Count;

    public string EverywherePath => ListPath + (Filter with { Standing = RegistryFilter.Everyone, Page = 1 }).ToQuery();
}

/// <summary>One drop-down of the filter.</summary>
public sealed record FacetChoice(string Name, string? Chosen, IReadOnlyList<ChoiceLine> Lines)
{
    public static FacetChoice Of(string facet, RegistryFilter filter, RegistrySelection selection, IReadOnlyList<NamedChoice> named)
    {
        string? chosen = filter.Chosen(facet);
        IReadOnlyDictionary<string, int> counts = selection.Choices[facet];
        return new FacetChoice(facet, chosen,
        [
            .. named.Select(choice => new ChoiceLine(choice.Key, choice.Name, counts.GetValueOrDefault(choice.Key), choice.Key == chosen))
                .Where(line => line.Count > 0 || line.IsChosen),
        ]);
    }
}

/// <summary>One choice with the number of entries it would leave.</summary>
public sealed record ChoiceLine(string Key, string Name, int Count, bool IsChosen);

/// <summary>Those who left, newest first (U8).</summary>
public sealed record DeparturesPage(IReadOnlyList<RegistryEntry> Entries, int Count, DateOnly AsOf, string Language, Pager Pager, RegistryWords Words);
