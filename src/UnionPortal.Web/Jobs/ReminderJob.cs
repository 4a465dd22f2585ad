using UnionPortal.Web.Features.Candidacies.Recommendations;

namespace UnionPortal.Web.Jobs;

/// <summary>Once an hour: reminds of what people were asked for. It sends letters and never changes a standing.</summary>
public sealed class ReminderJob(IServiceScopeFactory scopes, ILogger<ReminderJob> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        do await RemindAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RemindAsync(CancellationToken ct)
    {
        try
        {
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<RecommendationReminderService>().RemindAsync(ct);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "Reminding failed; the next attempt follows in an hour");
        }
    }
}
