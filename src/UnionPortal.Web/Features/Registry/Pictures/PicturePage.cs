using System.Globalization;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Features.Registry.Book;

namespace UnionPortal.Web.Features.Registry.Pictures;

/// <summary>The register seen whole: by region, by year, by field.</summary>
public sealed record PicturePage(
    DateOnly AsOf, string Language, int Total, IReadOnlyList<TileLine> Tiles, IReadOnlyList<CountLine> Regions, IReadOnlyList<YearLine> Years, IReadOnlyList<CountLine> Fields)
{
    /// <summary>Side of a tile with its gap, in units of the drawing.</summary>
    public const int Step = 44;

    public const int Side = 40;

    public required int Width { get; init; }

    public required int Height { get; init; }

    public int MostInAYear => Years.Count == 0 ? 0 : Years.Max(year => Math.Max(year.Joined, year.Left));

    public static PicturePage Of(RegistryVolume volume, RegionTiles tiles, ReferenceBook reference, RegistryWords words, string language)
    {
        Facets facets = volume.Facets;
        CountLine[] regions = [.. Lines(facets, Facets.Region, key => words.Region(key, language), language)];
        Dictionary<string, int> counts = regions.ToDictionary(line => line.Key, line => line.Count);
        int most = Math.Max(1, counts.Values.DefaultIfEmpty().Max());
        return new PicturePage(
            volume.Snapshot.AsOf, language, facets.Belonging.Count,
            [.. tiles.All.Select(tile => TileLine.Of(tile, counts.GetValueOrDefault(tile.Region), most, reference, language))],
            regions, YearLine.Of(volume.Snapshot, facets, language), [.. Lines(facets, Facets.Area, key => words.Field(key, language), language)])
        {
            Width = tiles.Columns * Step, Height = tiles.Rows * Step,
        };
    }

    private static IEnumerable<CountLine> Lines(Facets facets, string facet, Func<string, string> name, string language) =>
        facets.Choices(facet).Select(choice => new CountLine(choice.Key, name(choice.Key), choice.Value.CountWith(facets.Belonging), PathTo(facet, choice.Key, language)))
            .Where(line => line.Count > 0).OrderByDescending(line => line.Count).ThenBy(line => line.Name, StringComparer.CurrentCultureIgnoreCase);

    internal static string PathTo(string facet, string key, string language) => $"/{language}/registry?{facet}={Uri.EscapeDataString(key)}";
}

/// <summary>A choice, how many belong to it, and where they are listed.</summary>
public sealed record CountLine(string Key, string Name, int Count, string Path);

/// <summary>A tile: what is written on it, how dark it is (0 to 4), where it lies and leads.</summary>
public sealed record TileLine(string Label, string Name, int Count, int Shade, int X, int Y, string Path)
{
    private const int Darkest = 4;

    public static TileLine Of(RegionTile tile, int count, int most, ReferenceBook reference, string language)
    {
        Region? region = reference.Region(tile.Region);
        string label = (language == "en" ? region?.LabelEn : region?.LabelRu) ?? tile.Region;
        int shade = count == 0 ? 0 : Math.Min(Darkest, 1 + (int)(Darkest * Math.Log(count) / Math.Log(most + 1)));
        return new TileLine(
            label, reference.NameOfRegion(tile.Region, language), count, shade, tile.Column * PicturePage.Step, tile.Row * PicturePage.Step,
            PicturePage.PathTo(Facets.Region, tile.Region, language));
    }
}

/// <summary>Who joined and who left in a year.</summary>
public sealed record YearLine(int Year, int Joined, int Left, string JoinedPath, string LeftPath)
{
    private const int YearsShown = 20;

    public static IReadOnlyList<YearLine> Of(RegistrySnapshot snapshot, Facets facets, string language)
    {
        int last = snapshot.AsOf.Year;
        IEnumerable<int> known = facets.Choices(Facets.Joined).Keys.Concat(facets.Choices(Facets.Left).Keys).Select(key => int.Parse(key, CultureInfo.InvariantCulture));
        int first = Math.Max(last - YearsShown + 1, known.DefaultIfEmpty(last).Min());
        return [.. Enumerable.Range(first, last - first + 1).Select(year => Of(year, facets, language))];
    }

    private static YearLine Of(int year, Facets facets, string language)
    {
        string key = year.ToString(CultureInfo.InvariantCulture);
        int Count(string facet) => facets.Choices(facet).GetValueOrDefault(key)?.Count ?? 0;
        return new YearLine(year, Count(Facets.Joined), Count(Facets.Left), PicturePage.PathTo(Facets.Joined, key, language) + "&standing=all", PicturePage.PathTo(Facets.Left, key, language));
    }
}
