using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data.Charters;

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
public sealed record EntryBefore(string Standing, string Name);
