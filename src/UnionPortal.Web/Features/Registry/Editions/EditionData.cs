using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Registry.Book;

namespace UnionPortal.Web.Features.Registry.Editions;

/// <summary>Everything an edition is made from: one snapshot, and what the edition before it had published. All its files say the same.</summary>
public sealed record EditionData(int Number, DateOnly AsOf, EditionBefore? Before, UnionFacts Union, RegistrySnapshot Snapshot)
{
    /// <summary>Those published as departed for the first time, the latest first.</summary>
    public IReadOnlyList<RegistryEntry> NewlyDeparted { get; } =
        [.. Snapshot.Departed.Where(entry => Before is null || !Before.Departed.Contains(entry.Number))];

    public RegistryCounts Counts => Snapshot.CountsWith(NewlyDeparted.Count);

    public IEnumerable<RegistryEntry> Belonging => Snapshot.Present.Where(entry => entry.Standing != PublicStanding.Partner);

    public IEnumerable<RegistryEntry> Partners => Snapshot.Present.Where(entry => entry.Standing == PublicStanding.Partner);
}

/// <summary>What the edition before said: who stood in it and as what, and whose departure it had published.</summary>
public sealed record EditionBefore(int Number, DateOnly AsOf, string Sha256, IReadOnlyDictionary<int, EntryBefore> Present, IReadOnlySet<int> Departed);

/// <summary>An organisation as the edition before showed it.</summary>
public sealed record EntryBefore(string Standing, string Name)
{
    public string? Short { get; init; }

    public string? English { get; init; }

    public string? LegalForm { get; init; }

    public string Country { get; init; } = "";

    public string? Region { get; init; }

    public string? City { get; init; }

    public string? Website { get; init; }

    public string Numbers { get; init; } = "";

    /// <summary>What is printed of an entry beside its days and decisions.</summary>
    public static EntryBefore Of(RegistryEntry entry) => new(Facets.KeyOf(entry.Standing), entry.Names.Full)
    {
        Short = entry.Names.Short, English = entry.Names.English, LegalForm = entry.LegalFormCode, Country = entry.CountryCode, Region = entry.RegionKey,
        City = entry.City, Website = entry.Website, Numbers = string.Join("; ", entry.Numbers.Select(number => $"{number.Scheme} {number.Value}").Order(StringComparer.Ordinal)),
    };
}
