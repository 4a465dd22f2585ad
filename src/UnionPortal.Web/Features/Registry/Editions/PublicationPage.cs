using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Book;

namespace UnionPortal.Web.Features.Registry.Editions;

/// <summary>The next edition before it is issued: what it would say, what changed, and what somebody should look at first.</summary>
public sealed record PublicationPage(EditionData Data, PublishEditionForm Form, string Language, RegistryWords Words)
{
    /// <summary>As many lines of a list as fit a page; the rest is told as a number.</summary>
    public const int ShownLines = 20;

    public IReadOnlyList<Objection> Objections { get; init; } = [];

    public IReadOnlyList<EditionChange> Changes { get; } = [.. EditionChanges.Between(Data.Before, Data.Snapshot)];

    /// <summary>Entries of both editions that say something else now, with what the last edition said.</summary>
    public IReadOnlyList<EditionDifference> Differences { get; } = [.. EditionDifference.Between(Data.Before, Data.Snapshot, Words, Language)];

    public IReadOnlyList<EditionDoubt> Doubts { get; } = [.. EditionDoubts.In(Data.Snapshot)];

    public string DraftPath => $"/{Language}/registry/publication/draft.pdf?on={Shell.Dates.ForMachines(Data.AsOf)}";
}

/// <summary>Entries to which the same happened since the last edition; the key names the text.</summary>
public sealed record EditionChange(string Key, IReadOnlyList<RegistryEntry> Entries);

/// <summary>Entries with the same shortcoming; none of them forbids an edition.</summary>
public sealed record EditionDoubt(string Key, IReadOnlyList<RegistryEntry> Entries);

/// <summary>What changed since the last edition.</summary>
public static class EditionChanges
{
    public static IEnumerable<EditionChange> Between(EditionBefore? before, RegistrySnapshot now)
    {
        if (before is null) return [];
        var present = now.Present.Where(entry => before.Present.ContainsKey(entry.Number)).Select(entry => (Entry: entry, Before: before.Present[entry.Number])).ToList();
        EditionChange[] all =
        [
            new("Joined", [.. now.Present.Where(entry => !before.Present.ContainsKey(entry.Number))]),
            new("Admitted", [.. present.Where(pair => pair.Before.Standing == "candidate" && pair.Entry.Standing == PublicStanding.Member).Select(pair => pair.Entry)]),
            new("Suspended", [.. present.Where(pair => pair.Before.Standing != "suspended" && pair.Entry.Standing == PublicStanding.Suspended).Select(pair => pair.Entry)]),
            new("Reinstated", [.. present.Where(pair => pair.Before.Standing == "suspended" && pair.Entry.Standing == PublicStanding.Member).Select(pair => pair.Entry)]),
            new("Renamed", [.. present.Where(pair => pair.Before.Name != pair.Entry.Names.Full).Select(pair => pair.Entry)]),
            new("Left", [.. now.Departed.Where(entry => !before.Departed.Contains(entry.Number))]),
        ];
        return all.Where(change => change.Entries.Count > 0);
    }
}

/// <summary>What somebody should look at before an edition goes out.</summary>
public static class EditionDoubts
{
    public static IEnumerable<EditionDoubt> In(RegistrySnapshot snapshot)
    {
        List<RegistryEntry> present = [.. snapshot.Present];
        EditionDoubt[] all =
        [
            new("NoEnglishName", [.. present.Where(entry => entry.Names.English is null)]),
            new("NoRegion", [.. present.Where(entry => entry is { CountryCode: "RU", RegionKey: null })]),
            new("NumberTwice", [.. Twice(present)]),
            new("NumberToVerify", [.. present.Where(entry => entry.Numbers.Any(number => number.ToVerify))]),
            new("NoNumber", [.. present.Where(entry => entry.Numbers.Count == 0)]),
            new("ReviewOverdue", [.. present.Where(entry => entry.Standing == PublicStanding.UnderReview)]),
        ];
        return all.Where(doubt => doubt.Entries.Count > 0);
    }

    private static IEnumerable<RegistryEntry> Twice(List<RegistryEntry> present) => present
        .SelectMany(entry => entry.Numbers.Select(number => (Entry: entry, Key: (number.Scheme, number.Value))))
        .GroupBy(pair => pair.Key).Where(same => same.Select(pair => pair.Entry.Number).Distinct().Count() > 1)
        .SelectMany(same => same.Select(pair => pair.Entry)).DistinctBy(entry => entry.Number).OrderBy(entry => entry.Number);
}
