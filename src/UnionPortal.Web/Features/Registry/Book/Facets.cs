using System.Globalization;
using UnionPortal.Domain.Registry;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>The ways a register is narrowed down, and which entries each choice leaves.</summary>
public sealed class Facets
{
    public const string Standing = "standing";
    public const string Region = "region";
    public const string Area = "area";
    public const string Group = "group";
    public const string Country = "country";

    public const string Joined = "joined";
    public const string Left = "left";
    public const string Letter = "letter";

    /// <summary>Names without any letter, as addresses write it.</summary>
    public const string NoLetter = "0-9";

    /// <summary>Those a reader chooses from a list of names.</summary>
    public static readonly IReadOnlyList<string> Lists = [Standing, Region, Area, Group, Country, Joined, Left];

    public static readonly IReadOnlyList<string> All = [.. Lists, Letter];

    private readonly Dictionary<string, Dictionary<string, EntrySet>> sets = All.ToDictionary(facet => facet, _ => new Dictionary<string, EntrySet>(StringComparer.Ordinal));
    private readonly EntrySet everyone;
    private readonly EntrySet nobody;

    public Facets(IReadOnlyList<RegistryEntry> entries, EntryNames names)
    {
        nobody = EntrySet.Empty(entries.Count);
        everyone = EntrySet.Of(entries.Count, Enumerable.Range(0, entries.Count));
        for (int position = 0; position < entries.Count; position++)
        {
            Enter(entries[position], position, entries.Count);
            Enter(Letter, LetterOf(names.RussianSorted[position]), position, entries.Count);
            if (entries[position].Names.English is not null) Enter(Letter, LetterOf(names.EnglishSorted[position]), position, entries.Count);
        }

        Belonging = Of(Standing, "member").Or(Of(Standing, "candidate")).Or(Of(Standing, "suspended"));
    }

    /// <summary>Members, candidates and suspended members: what the list shows when nothing is asked.</summary>
    public EntrySet Belonging { get; }

    public EntrySet Everyone => everyone;

    public IReadOnlyDictionary<string, EntrySet> Choices(string facet) => sets[facet];

    /// <summary>The entries a filter leaves; the search is done elsewhere. One facet may be left out, to count its choices.</summary>
    public EntrySet Leave(RegistryFilter filter, EntrySet? found, string? without = null)
    {
        EntrySet left = without == Standing || filter is { Standing: null, Left: not null } ? everyone : ByStanding(filter.Standing);
        if (found is not null) left = left.And(found);
        foreach (string facet in All)
        {
            if (facet != Standing && facet != without && filter.Chosen(facet) is { } key) left = left.And(Of(facet, key));
        }

        return left;
    }

    /// <summary>The word a standing has in addresses.</summary>
    public static string KeyOf(PublicStanding standing) => standing switch
    {
        PublicStanding.Member => "member",
        PublicStanding.Suspended => "suspended",
        PublicStanding.Candidate or PublicStanding.UnderReview => "candidate",
        PublicStanding.Partner => "partner",
        _ => "departed",
    };

    private EntrySet ByStanding(string? standing) => standing switch
    {
        null => Belonging,
        RegistryFilter.Everyone => everyone,
        _ => sets[Standing].TryGetValue(standing, out EntrySet? known) ? known : Belonging,
    };

    private EntrySet Of(string facet, string key) => sets[facet].GetValueOrDefault(key, nobody);

    private void Enter(RegistryEntry entry, int position, int size)
    {
        Enter(Standing, KeyOf(entry.Standing), position, size);
        Enter(Country, entry.CountryCode, position, size);
        if (entry.RegionKey is { } region) Enter(Region, region, position, size);
        foreach (string field in entry.Fields) Enter(Area, field, position, size);
        foreach (string group in entry.TargetGroups) Enter(Group, group, position, size);
        Enter(Joined, YearOf(entry.JoinedOn()), position, size);
        if (entry.Departure is { } departure) Enter(Left, YearOf(departure.On), position, size);
    }

    private static string YearOf(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);

    private static string LetterOf(string sortedBy) => NameAlphabet.LetterOfSorted(sortedBy) ?? NoLetter;

    private void Enter(string facet, string key, int position, int size)
    {
        if (!sets[facet].TryGetValue(key, out EntrySet? set)) sets[facet][key] = set = EntrySet.Empty(size);
        set.Add(position);
    }
}
