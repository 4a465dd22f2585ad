namespace UnionPortal.Domain.Registry;

/// <summary>What the public sees an organisation as.</summary>
public enum PublicStanding
{
    Member,
    Suspended,
    Candidate,

    /// <summary>A candidate whose year is over and on whom the board has yet to decide.</summary>
    UnderReview,
    Partner,
    Departed,
}

/// <summary>
/// One public line of the register on a day. Holds nothing that may not be published: no private contacts, refusals,
/// recommendations or arrears.
/// </summary>
public sealed record RegistryEntry
{
    public required int Number { get; init; }

    public required PublicStanding Standing { get; init; }

    /// <summary>The day the standing shown began.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>For a candidate: the day of the review.</summary>
    public DateOnly? CandidateUntil { get; init; }

    public required PublicNames Names { get; init; }

    /// <summary>Earlier names with their first days, newest first.</summary>
    public IReadOnlyList<FormerName> FormerNames { get; init; } = [];

    public required IReadOnlyList<PublicNumber> Numbers { get; init; }

    public string? LegalFormCode { get; init; }

    public required string CountryCode { get; init; }

    public string? RegionKey { get; init; }

    public string? City { get; init; }

    public string? Website { get; init; }

    public IReadOnlyList<string> Fields { get; init; } = [];

    public IReadOnlyList<string> TargetGroups { get; init; } = [];

    /// <summary>In the organisation's own words.</summary>
    public string? Purposes { get; init; }

    /// <summary>Every change of standing with the decision behind it, oldest first.</summary>
    public required IReadOnlyList<RegistryEvent> History { get; init; }

    /// <summary>Every name with its first day, oldest first: what the entry was called on any day.</summary>
    public required IReadOnlyList<DatedNames> AllNames { get; init; }

    /// <summary>The day of the review of its candidacy, also when that is over; null where it never was a candidate.</summary>
    public DateOnly? ReviewDueOn { get; init; }

    /// <summary>Numbers of organisations that became part of this one; each of them names this entry as its successor.</summary>
    public IReadOnlyList<int> Predecessors { get; init; } = [];

    /// <summary>Numbers under which the same organisation belonged to the union before.</summary>
    public IReadOnlyList<int> EarlierNumbers { get; init; } = [];

    /// <summary>Numbers it was given on its return: this record stays with this number.</summary>
    public IReadOnlyList<int> LaterNumbers { get; init; } = [];

    /// <summary>The departure, for an organisation that has left.</summary>
    public RegistryEvent? Departure => Standing == PublicStanding.Departed ? History[^1] : null;

    /// <summary>
    /// The entry as it stood on a day; null where nothing was to be seen of it yet. Ties to other entries belong to the whole
    /// register of a day and are made there.
    /// </summary>
    public RegistryEntry? On(DateOnly day)
    {
        List<RegistryEvent> history = [.. History.Where(one => one.On <= day && one.SeenFrom <= day)];
        if (history.Count == 0) return null;
        DatedNames names = AllNames.LastOrDefault(one => one.From <= day, AllNames[0]);
        PublicStanding standing = RegistryEvents.StandingAfter(history[^1].Kind, ReviewDueOn, day);
        return this with
        {
            Standing = standing,
            Since = standing == PublicStanding.Member ? history.First(one => one.Kind == RegistryEventKind.Admitted).On : history[^1].On,
            CandidateUntil = standing is PublicStanding.Candidate or PublicStanding.UnderReview ? ReviewDueOn : null,
            Names = names.Names,
            FormerNames = [.. AllNames.Where(one => one.From < names.From).Reverse().Select(one => new FormerName(one.From, one.Names.Full))],
            History = history,
            Predecessors = [],
            EarlierNumbers = [],
            LaterNumbers = [],
        };
    }
}

public sealed record PublicNames(string Full, string? Short, string? English);

public sealed record FormerName(DateOnly From, string Full);

/// <summary>Names borne from a day on.</summary>
public sealed record DatedNames(DateOnly From, PublicNames Names);

/// <summary>An identifier as published; <paramref name="ToVerify"/> marks one whose check digit does not fit.</summary>
public sealed record PublicNumber(string Scheme, string Value, bool ToVerify);
