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

    /// <summary>The departure, for an organisation that has left.</summary>
    public RegistryEvent? Departure => Standing == PublicStanding.Departed ? History[^1] : null;
}

public sealed record PublicNames(string Full, string? Short, string? English);

public sealed record FormerName(DateOnly From, string Full);

/// <summary>An identifier as published; <paramref name="ToVerify"/> marks one whose check digit does not fit.</summary>
public sealed record PublicNumber(string Scheme, string Value, bool ToVerify);
