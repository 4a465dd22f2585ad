using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>
/// What a reader asks the register for, as it stands in the address. Whatever is not understood counts as not asked:
/// an old link never fails.
/// </summary>
public sealed record RegistryFilter
{
    public const string ByName = "name";
    public const string ByNumber = "number";
    public const string ByJoined = "joined";
    public const string Everyone = "all";
    public const int QueryLength = 200;

    public static readonly IReadOnlyList<int> Sizes = [25, 50, 100];
    public static readonly IReadOnlyList<string> Sorts = [ByName, ByNumber, ByJoined];

    public string? Q { get; init; }

    public string? Region { get; init; }

    public string? Area { get; init; }

    public string? Group { get; init; }

    public string? Standing { get; init; }

    public string? Country { get; init; }

    /// <summary>The year it joined.</summary>
    public string? Joined { get; init; }

    /// <summary>The year it left; asking for it shows those who left, whatever standing the list shows otherwise.</summary>
    public string? Left { get; init; }

    /// <summary>The first letter of the name, in either alphabet.</summary>
    public string? Letter { get; init; }

    public string Sort { get; init; } = ByName;

    public int Page { get; init; } = 1;

    public int Size { get; init; } = Sizes[1];

    public bool IsNarrowed => Q is not null || Region is not null || Area is not null || Group is not null || Standing is not null || Country is not null
        || Joined is not null || Left is not null || Letter is not null;

    public static RegistryFilter Of(IQueryCollection query) => new()
    {
        Q = Word(query, "q"),
        Region = Word(query, "region"),
        Area = Word(query, "area"),
        Group = Word(query, "group"),
        Standing = Word(query, "standing"),
        Country = Word(query, "country"),
        Joined = Word(query, "joined"),
        Left = Word(query, "left"),
        Letter = Word(query, "letter"),
        Sort = Word(query, "sort") is { } sort && Sorts.Contains(sort) ? sort : ByName,
        Page = Number(query, "page") is { } page and > 0 ? page : 1,
        Size = Number(query, "size") is { } size && Sizes.Contains(size) ? size : Sizes[1],
    };

    /// <summary>What is chosen of one facet.</summary>
    public string? Chosen(string facet) => facet switch
    {
        Facets.Region => Region,
        Facets.Area => Area,
        Facets.Group => Group,
        Facets.Country => Country,
        Facets.Joined => Joined,
        Facets.Left => Left,
        Facets.Letter => Letter,
        _ => Standing,
    };

    /// <summary>The query of an address that asks for the same; empty when nothing is asked.</summary>
    public string ToQuery()
    {
        var parts = new Dictionary<string, string?>
        {
            ["q"] = Q,
            ["standing"] = Standing,
            ["region"] = Region,
            ["area"] = Area,
            ["group"] = Group,
            ["country"] = Country,
            ["joined"] = Joined,
            ["left"] = Left,
            ["letter"] = Letter,
            ["sort"] = Sort == ByName ? null : Sort,
            ["size"] = Size == Sizes[1] ? null : Size.ToString(CultureInfo.InvariantCulture),
            ["page"] = Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture),
        };
        return QueryHelpers.AddQueryString("", parts.Where(part => part.Value is not null));
    }

    private static string? Word(IQueryCollection query, string name)
    {
        string? word = query[name].FirstOrDefault()?.Trim();
        return string.IsNullOrEmpty(word) ? null : word.Length > QueryLength ? word[..QueryLength] : word;
    }

    private static int? Number(IQueryCollection query, string name) =>
        int.TryParse(query[name].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
