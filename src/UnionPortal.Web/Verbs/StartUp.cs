using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Seeding;

namespace UnionPortal.Web.Verbs;

/// <summary>What happens before the first request, step by step.</summary>
internal static class StartUp
{
    /// <summary>Brings the database up to date and records the charter it works by.</summary>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken ct)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabasePreparation>().PrepareAsync(ct);
        await scope.ServiceProvider.GetRequiredService<CharterRecorder>().RecordAsync(ct);
    }

    /// <summary>Fills an empty portal; the lines are for the operator, once it listens.</summary>
    public static async Task<IReadOnlyList<string>> FillAsync(IServiceProvider services, CancellationToken ct)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FirstStart>().FillAsync(ct);
    }

    /// <summary>For verbs beside a running portal: prepares the database when nobody serves it, else takes it as it is.</summary>
    public static async Task RequireUpToDateAsync(IServiceProvider services, CancellationToken ct)
    {
        bool isDue = await services.GetRequiredService<DatabasePreparation>().IsDueAsync(ct);
        using PortalLock? held = isDue ? PortalLock.Take(services.GetRequiredService<PortalSettings>()) : null;
        await PrepareAsync(services, ct);
    }
}
