namespace UnionPortal.Web.Jobs;

/// <summary>
/// Once an hour: asks every reminder, each in a scope of its own; one that fails is logged and does not keep the others from
/// reminding. They send letters and never change a standing.
/// </summary>
public sealed class ReminderJob(IServiceScopeFactory scopes, IEnumerable<ReminderKind> kinds, ILogger<ReminderJob> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
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
