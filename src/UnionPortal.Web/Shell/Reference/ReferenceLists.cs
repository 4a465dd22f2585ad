using System.Collections.Frozen;

namespace UnionPortal.Web.Shell.Reference;

/// <summary>Countries, regions, legal forms and registers, as seeds/reference holds them; read once.</summary>
public static class ReferenceLists
{
    public static IReadOnlyList<Country> Countries { get; } =
        Read("countries", c => new Country(c[0], c[1], c[2], c[3], Parts(c[4])));

    public static IReadOnlyList<Region> Regions { get; } =
        Read("regions", c => new Region(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9], Parts(c[10])));

    public static IReadOnlyList<LegalForm> LegalForms { get; } =
        Read("legal_forms", c => new LegalForm(c[0], c[1], c[2], Parts(c[3]), Enum.Parse<FormUse>(c[4], ignoreCase: true), Parts(c[5]), Parts(c[6])));

    public static IReadOnlyList<SchemeName> Schemes { get; } =
        Read("identifier_schemes", c => new SchemeName(c[0], c[1], c[2], c[3], c[4]));

    private static readonly FrozenDictionary<string, Country> CountriesByKey = Countries.ToFrozenDictionary(e => e.Key);
    private static readonly FrozenDictionary<string, Region> RegionsByKey = Regions.ToFrozenDictionary(e => e.Key);
    private static readonly FrozenDictionary<string, LegalForm> FormsByKey = LegalForms.ToFrozenDictionary(e => e.Key);
    private static readonly FrozenDictionary<string, SchemeName> SchemesByKey = Schemes.ToFrozenDictionary(e => e.Key);

    public static Country? Country(string? key) => key is null ? null : CountriesByKey.GetValueOrDefault(key);

    public static Region? Region(string? key) => key is null ? null : RegionsByKey.GetValueOrDefault(key);

    public static LegalForm? LegalForm(string? key) => key is null ? null : FormsByKey.GetValueOrDefault(key);

    public static SchemeName? Scheme(string? key) => key is null ? null : SchemesByKey.GetValueOrDefault(key);

    private static T[] Read<T>(string list, Func<string[], T> make)
    {
        using var stream = typeof(ReferenceLists).Assembly.GetManifestResourceStream($"Reference.{list}")!;
        using var reader = new StreamReader(stream);
        var entries = new List<T>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line) entries.Add(make(Cells(line)));
        return [.. entries];
    }

    private static string[] Parts(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Our own files: a cell with a comma is quoted, and nothing else needs care.</summary>
    private static string[] Cells(string line)
    {
        var cells = new List<string> { "" };
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) cells.Add("");
            else cells[^1] += c;
        }

        return [.. cells];
    }
}
