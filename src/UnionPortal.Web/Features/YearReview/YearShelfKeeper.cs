using System.Data.Common;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.YearReview;

/// <summary>Adds the years up soon after a start, so that no reader waits for all of them at once; the first pages come before.</summary>
public sealed class YearShelfKeeper(IServiceScopeFactory scopes, YearShelf shelf, ILogger<YearShelfKeeper> log) : BackgroundService
{
    private static readonly TimeSpan FirstPages = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(FirstPages, stoppingToken);
        try
        {
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            await shelf.AllAsync(scope.ServiceProvider.GetRequiredService<PortalDb>(), scope.ServiceProvider.GetRequiredService<YearSumsQuery>(), stoppingToken);
        }
        catch (DbException problem)
        {
            log.LogWarning(problem, "The years could not be added up; the first reader waits for them");
        }
    }
}
