using UnionPortal.Web.Features.Registry.Book;

namespace UnionPortal.Web.Features.Registry;

/// <summary>The volume one request reads from beginning to end, whatever happens to the register meanwhile.</summary>
public sealed class RegistryDesk(RegistryBook book)
{
    private RegistryVolume? taken;

    public async ValueTask<RegistryVolume> VolumeAsync(CancellationToken ct) => taken ??= await book.CurrentAsync(ct);
}
