using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
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

    /// <summary>Makes the snapshot of a day. One entry per register number: a candidate that was admitted is one entry with its whole history.</summary>
    public static RegistrySnapshot Of(
        IEnumerable<Member> members, IEnumerable<Candidacy> candidacies, IEnumerable<Partner> partners, DateOnly asOf)
    {
        // By value, not by object: each kind of standing may come from a reading of its own.
        Dictionary<int, (RegistryNumber Number, List<RegistryEvent> Events)> known = [];
        void Add(RegistryNumber number, IEnumerable<RegistryEvent> some)
        {
            if (!known.TryGetValue(number.Value, out var one)) known[number.Value] = one = (number, []);
            one.Events.AddRange(some.Where(happened => happened.On <= asOf));
        }

        Dictionary<int, DateOnly> reviews = [];
        foreach (Candidacy candidacy in candidacies)
        {
            Add(candidacy.Number, RegistryEvents.Of(candidacy, asOf));
            reviews[candidacy.Number.Value] = candidacy.ReviewDueOn;
        }
        foreach (Member member in members) Add(member.Number, RegistryEvents.Of(member, asOf));
        foreach (Partner partner in partners) Add(partner.Number, RegistryEvents.Of(partner, asOf));

        return new RegistrySnapshot(asOf,
        [
            .. known.Where(pair => pair.Value.Events.Count > 0)
                .Select(pair => RegistryEvents.Entry(pair.Value.Number, pair.Value.Events, reviews.GetValueOrDefault(pair.Key), asOf))
                .OrderBy(entry => entry.Number),
        ]);
    }
}
