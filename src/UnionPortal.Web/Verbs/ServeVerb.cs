using UnionPortal.Web.Data;

namespace UnionPortal.Web.Verbs;

/// <summary><c>serve</c>: runs the portal until it is stopped.</summary>
internal static class ServeVerb
{
    public static async Task<int> RunAsync(VerbHost host, CancellationToken ct)
    {
        await using WebApplication app = host.Build();
        using PortalLock held = PortalLock.Take(app.Services.GetRequiredService<PortalSettings>());
        _ = WarmUp.Begin(app);
        await StartUp.PrepareAsync(app.Services, ct);
        IReadOnlyList<string> firstLines = await StartUp.FillAsync(app.Services, ct);
        await app.StartAsync(ct);
        await Welcome.SayAsync(app.Services, firstLines, ct);
        await app.WaitForShutdownAsync(ct);
        return 0;
    }
}
