using System.Globalization;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Reference;

namespace UnionPortal.Web.Features.Registry.Pictures;

/// <summary>Where a region's tile lies in the picture.</summary>
public sealed record RegionTile(string Region, int Column, int Row);

/// <summary>
/// The picture of the regions: one tile each, from <c>region_tiles.csv</c> in the folder of the union, where it has one of its own,
/// otherwise from the reference.
/// </summary>
public sealed class RegionTiles
{
    private const string File = "region_tiles.csv";

    public RegionTiles(SeedFolder seeds, PortalSettings settings)
    {
        string own = seeds.Of(settings.Union, File);
        All =
        [
            .. SeedTable.Read(System.IO.File.Exists(own) ? own : seeds.Of("reference", File))
                .Select(row => new RegionTile(row["key"], int.Parse(row["column"], CultureInfo.InvariantCulture), int.Parse(row["row"], CultureInfo.InvariantCulture))),
        ];
        Columns = All.Max(tile => tile.Column) + 1;
        Rows = All.Max(tile => tile.Row) + 1;
    }

    public IReadOnlyList<RegionTile> All { get; }

    public int Columns { get; }

    public int Rows { get; }
}
