using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Registry.Book;

namespace UnionPortal.Web.Features.Registry.Editions;

/// <summary>Gathers what an edition is made from.</summary>
public sealed class EditionMaterial(PortalDb db, RegistryQuery register, EditionArchive archive, CharterBook charter)
{
    public Task<RegistryEdition?> LastAsync(CancellationToken ct) => archive.LastAsync(ct);

    /// <summary>One snapshot, read in one turn at the gate so that no act falls between its queries.</summary>
    public async Task<EditionData> GatherAsync(DateOnly asOf, CancellationToken ct)
    {
        (RegistryEdition? last, RegistrySnapshot snapshot) = await db.InTurnAsync(async () => (await archive.LastAsync(ct), await register.SnapshotAsync(asOf, ct)), ct);
        return new EditionData(PublicationRules.NumberAfter(last), asOf, await archive.ReadAsync(last, ct), charter.Union, snapshot);
    }
}
