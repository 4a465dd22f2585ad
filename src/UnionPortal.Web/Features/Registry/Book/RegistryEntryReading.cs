using UnionPortal.Domain.Registry;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>How an entry is read aloud: the name to show first in a language, and when it joined.</summary>
public static class RegistryEntryReading
{
    private static readonly string[] FirstSchemes = ["RU-OGRN", "RU-INN", "RU-KPP"];

    /// <summary>The name shown first: the English one on English pages where there is one, otherwise the short or the full name.</summary>
    public static string NameIn(this RegistryEntry entry, string language) =>
        language == "en" && entry.Names.English is { } english ? english : entry.Names.Short ?? entry.Names.Full;

    /// <summary>Whether the name shown first is in the page's own language; if not, the page says which it is.</summary>
    public static bool NameIsIn(this RegistryEntry entry, string language) => language == "ru" || entry.Names.English is not null;

    /// <summary>The full name, where the name shown first is another.</summary>
    public static string? AlsoIn(this RegistryEntry entry, string language) =>
        ReferenceEquals(entry.NameIn(language), entry.Names.Full) ? null : entry.Names.Full;

    /// <summary>The day of admission; for those never admitted, the first day in the register.</summary>
    public static DateOnly JoinedOn(this RegistryEntry entry)
    {
        foreach (RegistryEvent one in entry.History)
        {
            if (one.Kind == RegistryEventKind.Admitted) return one.On;
        }

        return entry.History[0].On;
    }

    /// <summary>The numbers in the order people look for them: OGRN, INN, KPP, then the others.</summary>
    public static IEnumerable<PublicNumber> NumbersInOrder(this RegistryEntry entry) =>
        entry.Numbers.OrderBy(number => Array.IndexOf(FirstSchemes, number.Scheme) is var rank and >= 0 ? rank : FirstSchemes.Length);

    /// <summary>The decision behind the standing shown.</summary>
    public static RegistryEvent StandingEvent(this RegistryEntry entry) =>
        entry.Standing == PublicStanding.Member ? entry.History.First(one => one.Kind == RegistryEventKind.Admitted) : entry.History[^1];

    /// <summary>As people write a register number: at least four digits.</summary>
    public static string Written(int number) => number.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);

    public static string Written(this RegistryEntry entry) => Written(entry.Number);
}
