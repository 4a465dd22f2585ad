using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;

namespace UnionPortal.Web.Verbs;

/// <summary>What happens before the first request, step by step.</summary>
internal static class StartUp
{
    /// <summary>Brings the database up to date and fills what an empty one needs.</summary>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken ct)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        IServiceProvider all = scope.ServiceProvider;
        await all.GetRequiredService<DatabasePreparation>().PrepareAsync(ct);
        await CharterVersions.RecordAsync(all.GetRequiredService<PortalDb>(), all.GetRequiredService<CharterBook>(), ct);
    }

    /// <summary>For verbs beside a running portal: prepares the database when nobody serves it, else takes it as it is.</summary>
    public static async Task RequireUpToDateAsync(IServiceProvider services, CancellationToken ct)
    {
        var preparation = services.GetRequiredService<DatabasePreparation>();
        if (await preparation.IsDueAsync(ct))
        {
            using PortalLock held = PortalLock.Take(services.GetRequiredService<PortalSettings>());
            await PrepareAsync(services, ct);
        }
        else await preparation.PrepareAsync(ct);
    }
}
