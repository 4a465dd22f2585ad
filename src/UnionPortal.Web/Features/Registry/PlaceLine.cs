namespace UnionPortal.Web.Features.Registry;

/// <summary>Where an organisation is: its city in its own writing, and the region or country in the language of the page.</summary>
public sealed record PlaceLine(string? City, string Area)
{
    /// <summary>Language of the city's name, told apart by its letters; null where the page's own will do.</summary>
    public string? CityLanguage => City?.Any(letter => letter is >= '\u0400' and <= '\u04FF') == true ? "ru" : null;
}
