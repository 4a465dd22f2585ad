using UnionPortal.Web.Data;

namespace UnionPortal.Web.Verbs;

/// <summary>What verbs stand on: the portal with its services, built but not serving.</summary>
internal sealed class VerbHost(string[] args, Func<string[], WebApplication> build)
{
    public WebApplication Build() => build(args);

    /// <summary>Does a verb's work in a scope of its own, on a database that is up to date.</summary>
    public async Task<int> RunAsync(Func<IServiceProvider, Task<int>> work, CancellationToken ct)
    {
        await using WebApplication app = Build();
        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        await StartUp.RequireUpToDateAsync(scope.ServiceProvider, ct);
        return await work(scope.ServiceProvider);
    }

    /// <summary>The same for verbs that must be alone: no portal may serve the data folder meanwhile.</summary>
    public async Task<int> RunAloneAsync(Func<IServiceProvider, Task<int>> work, CancellationToken ct)
    {
        await using WebApplication app = Build();
        using PortalLock held = PortalLock.Take(app.Services.GetRequiredService<PortalSettings>());
        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }
}
