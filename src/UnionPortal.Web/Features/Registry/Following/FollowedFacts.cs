using System.Text.Json;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Book;

namespace UnionPortal.Web.Features.Registry.Following;

/// <summary>What followers of an entry are told of when it changes: standing, name, certificates, an overdue report. All of it stands on the public page.</summary>
public sealed record FollowedFacts(PublicStanding Standing, DateOnly Since, PublicNames Names, IReadOnlyList<EntryCertificate> Certificates, int? OverdueYear)
{
    public static FollowedFacts Of(RegistryEntry entry, RegistryVolume volume) => new(
        entry.Standing, entry.Since, entry.Names, [.. volume.Certificates[entry.Number].OrderBy(one => one.StandardId).ThenBy(one => one.Until)],
        volume.Reports.GetValueOrDefault(entry.Number) is { IsOverdue: true } report ? report.Year : null);

    public string Written() => JsonSerializer.Serialize(this);

    public static FollowedFacts Read(string written) => JsonSerializer.Deserialize<FollowedFacts>(written)!;
}
