using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Editions;

namespace UnionPortal.Web.Features.Registry.Checks;

/// <summary>What a code stands for, and what came of a comparison: <paramref name="Found"/> is the file that bears the hash asked about.</summary>
public sealed record CheckPage(string Code, RegistryEdition? Edition, string? Hash, string? Found, string Language)
{
    public CompareFileForm Form { get; init; } = new();

    public bool WasCompared => !string.IsNullOrWhiteSpace(Hash);

    public string EditionPath => EditionPage.PathOf(Edition!, Language);
}
