using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Partners;

namespace UnionPortal.Domain.Registry;

/// <summary>The register as the public may see it on a day; the only road from the tables to pages, files and editions.</summary>
/// <param name="Entries">By number, departed ones included.</param>
public sealed record RegistrySnapshot(DateOnly AsOf, IReadOnlyList<RegistryEntry> Entries)
{
    /// <summary>Departures, newest first (U8).</summary>
    [Clause("U8")]
    public IEnumerable<RegistryEntry> Departed => Entries.Where(entry => entry.Standing == PublicStanding.Departed)
        .OrderByDescending(entry => entry.Since).ThenBy(entry => entry.Number);

    /// <summary>Everyone who belongs on the day.</summary>
    public IEnumerable<RegistryEntry> Present => Entries.Where(entry => entry.Standing != PublicStanding.Departed);

    public RegistryCounts CountsSince(DateOnly? lastEdition) => CountsWith(DepartedSince(lastEdition).Count());

    /// <summary>The counts of an edition that publishes this many departures for the first time, however long ago they took effect.</summary>
    public RegistryCounts CountsWith(int newDepartures) => new(
        Entries.Count(entry => entry.Standing is PublicStanding.Member),
        Entries.Count(entry => entry.Standing is PublicStanding.Candidate or PublicStanding.UnderReview),
        Entries.Count(entry => entry.Standing is PublicStanding.Partner),
        Entries.Count(entry => entry.Standing is PublicStanding.Suspended),
        newDepartures);

    /// <summary>
    /// Departures the edition of that day could not show yet, newest first: also those that had begun but became public later.
    /// All of them where there was no edition.
    /// </summary>
    [Clause("U8")]
    public IEnumerable<RegistryEntry> DepartedSince(DateOnly? lastEdition) =>
        Departed.Where(entry => lastEdition is null || entry.Departure!.PublicOn > lastEdition);

    /// <summary>Makes the snapshot of a day from the entities.</summary>
    public static RegistrySnapshot Of(
        IEnumerable<Member> members, IEnumerable<Candidacy> candidacies, IEnumerable<Partner> partners, DateOnly asOf) =>
        Of(candidacies.Select(StandingFacts.Of).Concat(members.Select(StandingFacts.Of)).Concat(partners.Select(StandingFacts.Of)), asOf);

    /// <summary>
    /// Makes the snapshot of a day. One entry per register number: a candidate that was admitted is one entry with its whole history,
    /// so candidacies come before memberships.
    /// </summary>
    public static RegistrySnapshot Of(IEnumerable<StandingFacts> standings, DateOnly asOf)
    {
        // By value, not by object: each kind of standing may come from a reading of its own.
        SortedDictionary<int, Line> lines = [];
        foreach (StandingFacts standing in standings)
        {
            if (!lines.TryGetValue(standing.Number, out Line? line)) lines[standing.Number] = line = new Line(standing.Organisation);
            line.Events.AddRange(RegistryEvents.Of(standing, asOf).Where(happened => happened.On <= asOf));
            line.ReviewDueOn = standing.ReviewDueOn ?? line.ReviewDueOn;
        }

        List<RegistryEntry> entries =
        [
            .. lines.Where(pair => pair.Value.Events.Count > 0)
                .Select(pair => RegistryEvents.Entry(pair.Key, pair.Value.Organisation, pair.Value.Events, pair.Value.ReviewDueOn, asOf)),
        ];
        RegistryLinks.Tie(entries, number => lines[number].Organisation.Identity);
        return new RegistrySnapshot(asOf, entries);
    }

    /// <summary>What has been gathered under one register number.</summary>
    private sealed class Line(OrganisationFacts organisation)
    {
        public OrganisationFacts Organisation => organisation;

        public List<RegistryEvent> Events { get; } = new(1);

        public DateOnly? ReviewDueOn { get; set; }
    }
}
