using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Registry;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>An organisation as its table tells it.</summary>
internal sealed record OrganisationRow(
    int Id, string? LegalFormCode, string CountryCode, string? RegionKey, string? City, string? Website,
    List<string> Fields, List<string> TargetGroups, string? Purposes)
{
    public OrganisationFacts FactsWith(OrganisationName[] names, RegistrationNumber[] numbers) => new(names, numbers)
    {
        Identity = Id,
        LegalFormCode = LegalFormCode,
        CountryCode = CountryCode,
        RegionKey = RegionKey,
        City = City,
        Website = Website,
        Fields = Fields,
        TargetGroups = TargetGroups,
        Purposes = Purposes,
    };
}

/// <summary>A name with whose it is.</summary>
internal sealed record NameRow(int OrganisationId, OrganisationName Name);

/// <summary>A registration number with whose it is.</summary>
internal sealed record NumberRow(int OrganisationId, string Scheme, string Value, Verification Verification)
{
    public RegistrationNumber Number => new(Scheme, Value, Verification);
}
