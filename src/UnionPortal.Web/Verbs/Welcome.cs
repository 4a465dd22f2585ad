using UnionPortal.Web.Features.Accounts.FirstSteps;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Verbs;

/// <summary>What the portal says on the console once it answers: where it is, and how the first person gets in.</summary>
internal static class Welcome
{
    public static async Task SayAsync(IServiceProvider services, IReadOnlyList<string> firstLines, CancellationToken ct)
    {
        var address = services.GetRequiredService<PortalAddress>();
        await Console.Out.WriteLineAsync($"The portal answers at {address.Base}");
        foreach (string line in firstLines) await Console.Out.WriteLineAsync(line);
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        if (!await scope.ServiceProvider.GetRequiredService<FirstAdministratorService>().IsAwaitedAsync(ct)) return;
        string path = $"/ru/account/first/{services.GetRequiredService<FirstKey>().Value}";
        await Console.Out.WriteLineAsync($"There is no administrator yet. Make the first one here (the address serves once): {address.Of(path)}");
    }
}
