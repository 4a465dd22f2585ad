using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>The words for what an entry holds as keys, in either language. What no book knows stays as its key.</summary>
public sealed class RegistryWords(ReferenceBook reference, Texts texts)
{
    private readonly Texts russian = texts.In("ru");
    private readonly Texts english = texts.In("en");

    public Texts In(string language) => language == "en" ? english : russian;

    public string Region(string? key, string language) => reference.NameOfRegion(key, language);

    public string Country(string? code, string language) => reference.NameOfCountry(code, language);

    public string LegalForm(string? code, string language) => reference.NameOfLegalForm(code, language);

    public string Scheme(string code, string language) => reference.NameOfScheme(code, language);

    public string Field(string key, string language) => Find("Fields." + key, key, language);

    public string Group(string key, string language) => Find("Groups." + key, key, language);

    public string Standing(PublicStanding standing, string language) => In(language)["Registry.Standing." + standing];

    public string Body(RegistryEvent one, string language) => In(language)["Decisions.Body." + one.Body];

    public string Ground(RegistryEvent one, string language) => one.Ground is { } ground ? In(language)["Decisions.Ground." + ground] : "";

    /// <summary>The name of a choice of a facet.</summary>
    public string Choice(string facet, string key, string language) => facet switch
    {
        Facets.Region => Region(key, language),
        Facets.Country => Country(key, language),
        Facets.Area => Field(key, language),
        Facets.Group => Group(key, language),
        Facets.Joined or Facets.Left or Facets.Letter => key,
        _ => In(language)["Registry.Choice." + key],
    };

    /// <summary>Region, or country for an organisation abroad; empty where neither is known.</summary>
    public string Area(RegistryEntry entry, string language) =>
        entry.RegionKey is { } region ? Region(region, language) : entry.CountryCode == "RU" ? "" : Country(entry.CountryCode, language);

    /// <summary>The city as the organisation writes it, whatever the page's language; null where it is not known or is itself the region.</summary>
    public string? City(RegistryEntry entry, string language) =>
        entry.City is { Length: > 0 } city && !IsItself(city, Area(entry, "ru")) && !IsItself(city, Area(entry, language)) ? city : null;

    /// <summary>Moscow is a region of its own; Tomsk is not, though its region is called after it.</summary>
    private static bool IsItself(string city, string region) => region.Split(' ').Contains(city, StringComparer.OrdinalIgnoreCase) || region.Equals(city, StringComparison.OrdinalIgnoreCase);

    private string Find(string textKey, string key, string language) => In(language).Has(textKey) ? In(language)[textKey] : key;
}
