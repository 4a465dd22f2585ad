namespace UnionPortal.Web.Jobs;

/// <summary>
/// Soon after the start and once an hour from then: asks every reminder, each in a scope of its own; one that fails is logged and does not keep the others from
/// reminding. They send letters and never change a standing.
/// </summary>
public sealed class ReminderJob(IServiceScopeFactory scopes, IEnumerable<ReminderKind> kinds, ILogger<ReminderJob> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <summary>The first pages come before the letters.</summary>
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(FirstPause, stoppingToken);
        using var timer = new PeriodicTimer(Pause);
        do await RemindAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    public async Task RemindAsync(CancellationToken ct)
    {
        foreach (ReminderKind kind in kinds) await RemindAsync(kind, ct);
    }

    private async Task RemindAsync(ReminderKind kind, CancellationToken ct)
    {
        try
        {
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            await ((IReminder)scope.ServiceProvider.GetRequiredService(kind.Type)).RemindAsync(ct);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "{Reminder} failed; the next attempt follows in an hour", kind.Type.Name);
        }
    }
}
