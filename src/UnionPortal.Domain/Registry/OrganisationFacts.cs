using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Registry;

/// <summary>What the register tells of an organisation as such.</summary>
public sealed record OrganisationFacts(IReadOnlyList<OrganisationName> Names, IReadOnlyList<RegistrationNumber> Numbers)
{
    /// <summary>What tells it from others: its id, or where it has none yet, the organisation itself.</summary>
    public required object Identity { get; init; }

    public string? LegalFormCode { get; init; }

    public string CountryCode { get; init; } = "";

    public string? RegionKey { get; init; }

    public string? City { get; init; }

    public string? Website { get; init; }

    public IReadOnlyList<string> Fields { get; init; } = [];

    public IReadOnlyList<string> TargetGroups { get; init; } = [];

    public string? Purposes { get; init; }

    public static OrganisationFacts Of(Organisation organisation) => new(organisation.Names, organisation.Numbers)
    {
        Identity = organisation.Id != 0 ? organisation.Id : organisation,
        LegalFormCode = organisation.LegalFormCode,
        CountryCode = organisation.CountryCode,
        RegionKey = organisation.RegionKey,
        City = organisation.City,
        Website = organisation.Website,
        Fields = organisation.Fields,
        TargetGroups = organisation.TargetGroups,
        Purposes = organisation.Purposes,
    };
}
