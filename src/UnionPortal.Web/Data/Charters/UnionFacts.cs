namespace UnionPortal.Web.Data.Charters;

/// <summary>What the union is: how it names itself, since when, and by which time it lives.</summary>
public sealed record UnionFacts
{
    /// <summary>Folder under <c>seeds/</c>; not part of the file.</summary>
    public string Key { get; init; } = "";

    public required string NameRu { get; init; }

    public required string NameEn { get; init; }

    public required string ShortNameRu { get; init; }

    public required string ShortNameEn { get; init; }

    /// <summary>Whether the union itself is registered; where it is not, no number of it is asked or shown.</summary>
    public required bool IsLegalEntity { get; init; }

    public required DateOnly FoundedOn { get; init; }

    /// <summary>IANA name of the zone whose midnight begins the union's day.</summary>
    public required string TimeZone { get; init; }

    public required string ContactEmail { get; init; }

    public required string MissionRu { get; init; }

    public required string MissionEn { get; init; }

    public string NameIn(string language) => language == "en" ? NameEn : NameRu;

    public string ShortNameIn(string language) => language == "en" ? ShortNameEn : ShortNameRu;

    public string MissionIn(string language) => language == "en" ? MissionEn : MissionRu;
}
