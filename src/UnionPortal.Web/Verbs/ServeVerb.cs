using UnionPortal.Web.Data;

namespace UnionPortal.Web.Verbs;

/// <summary><c>serve</c>: runs the portal until it is stopped. The database is made ready on one core while the pipeline is laid on another.</summary>
internal static class ServeVerb
{
    public static async Task<int> RunAsync(VerbHost host, CancellationToken ct)
    {
        _ = Task.Run(PortalDbRegistration.Rehearse, ct);
        await using WebApplication app = host.Build();
        using PortalLock held = PortalLock.Take(app.Services.GetRequiredService<PortalSettings>());
        Task prepared = Task.Run(() => StartUp.PrepareAsync(app.Services, ct), ct);
        app.UsePortal();
        _ = WarmUp.Begin(app);
        await prepared;
        IReadOnlyList<string> firstLines = await StartUp.FillAsync(app.Services, ct);
        await app.StartAsync(ct);
        await Welcome.SayAsync(app.Services, firstLines, ct);
        await app.WaitForShutdownAsync(ct);
        return 0;
    }
}
