namespace UnionPortal.Web.Data.Seeding;

/// <summary>
/// Tells what follows on the invented history, once the portal that has just loaded it answers: printing takes longer than a first start may.
/// If the portal stops before, the demo simply lacks it.
/// </summary>
internal sealed class SequelJob(IServiceScopeFactory scopes, ILogger<SequelJob> log) : BackgroundService
{
    private static readonly TimeSpan FirstPages = TimeSpan.FromSeconds(10);
    private readonly TaskCompletionSource wanted = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>A history has been loaded in this process.</summary>
    public void Want() => wanted.TrySetResult();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await wanted.Task.WaitAsync(stoppingToken);
        await Task.Delay(FirstPages, stoppingToken);
        try
        {
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            foreach (IHistorySequel sequel in scope.ServiceProvider.GetServices<IHistorySequel>()) await sequel.FollowAsync(stoppingToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "What follows on the invented history could not be told");
        }
    }
}
