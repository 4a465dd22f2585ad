using System.Collections.Frozen;

namespace UnionPortal.Web.Data.Reference;

/// <summary>Regions, countries, legal forms and registers with their names in both languages, from <c>seeds/reference</c>.</summary>
public sealed class ReferenceBook
{
    private readonly FrozenDictionary<string, Region> regions;
    private readonly FrozenDictionary<string, Country> countries;
    private readonly FrozenDictionary<string, LegalForm> legalForms;
    private readonly FrozenDictionary<string, SchemeNames> schemes;

    public ReferenceBook(SeedFolder seeds)
    {
        Regions = [.. SeedTable.Read(seeds.Of("reference", "regions.csv")).Select(Reference.Region.Of)];
        Countries = [.. SeedTable.Read(seeds.Of("reference", "countries.csv")).Select(Reference.Country.Of)];
        LegalForms = [.. SeedTable.Read(seeds.Of("reference", "legal_forms.csv")).Select(Reference.LegalForm.Of)];
        Schemes = [.. SeedTable.Read(seeds.Of("reference", "identifier_schemes.csv")).Select(Reference.SchemeNames.Of)];
        regions = Regions.ToFrozenDictionary(region => region.Key, StringComparer.Ordinal);
        countries = Countries.ToFrozenDictionary(country => country.Code, StringComparer.OrdinalIgnoreCase);
        legalForms = LegalForms.ToFrozenDictionary(form => form.Code, StringComparer.Ordinal);
        schemes = Schemes.ToFrozenDictionary(scheme => scheme.Code, StringComparer.Ordinal);
    }

    public IReadOnlyList<Region> Regions { get; }

    public IReadOnlyList<Country> Countries { get; }

    public IReadOnlyList<LegalForm> LegalForms { get; }

    public IReadOnlyList<SchemeNames> Schemes { get; }

    public Region? Region(string? key) => key is null ? null : regions.GetValueOrDefault(key);

    public Country? Country(string? code) => code is null ? null : countries.GetValueOrDefault(code);

    public LegalForm? LegalForm(string? code) => code is null ? null : legalForms.GetValueOrDefault(code);

    public SchemeNames? Scheme(string? code) => code is null ? null : schemes.GetValueOrDefault(code);

    /// <summary>The name in the language; the key itself where the book does not know it; empty where there is none.</summary>
    public string NameOfRegion(string? key, string language) => Region(key)?.NameIn(language) ?? key ?? "";

    public string NameOfCountry(string? code, string language) => Country(code)?.NameIn(language) ?? code ?? "";

    public string NameOfLegalForm(string? code, string language) => LegalForm(code)?.NameIn(language) ?? code ?? "";

    public string NameOfScheme(string? code, string language) => Scheme(code)?.NameIn(language) ?? code ?? "";
}
