using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Book;

namespace UnionPortal.Web.Features.Registry.Days;

/// <summary>
/// The register as it stood on a day that has come, reckoned from the histories of the volume at hand: the same facts as a snapshot
/// of that day from the tables. Those who had left by then are left out.
/// </summary>
public sealed record PastRegister(DateOnly Day, IReadOnlyList<RegistryEntry> Entries, RegistryCounts Counts)
{
    public static PastRegister Of(RegistryVolume volume, DateOnly day)
    {
        RegistrySnapshot snapshot = SnapshotOf(volume, day);
        return new PastRegister(day, [.. snapshot.Present], snapshot.CountsWith(snapshot.Departed.Count()));
    }

    /// <summary>Everyone the register of that day spoke of, departed ones included.</summary>
    public static RegistrySnapshot SnapshotOf(RegistryVolume volume, DateOnly day) =>
        new(day, [.. volume.Snapshot.Entries.Select(entry => entry.On(day)).OfType<RegistryEntry>()]);
}
