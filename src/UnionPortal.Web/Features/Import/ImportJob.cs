using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Import.TakingOver;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Import;

/// <summary>Takes lists over one after the other, beside the pages. What a stop cut off has changed nothing and is marked so.</summary>
public sealed class ImportJob(IServiceScopeFactory scopes, ImportQueue queue, UnionCalendar calendar, ILogger<ImportJob> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await GuardedAsync(GiveUpInterruptedAsync, "Interrupted imports could not be marked", stoppingToken);
        await foreach (var id in queue.LeaveAsync(stoppingToken))
        {
            var whole = await GuardedAsync(ct => RunAsync(id, ct), "An import was given up; nothing was changed", stoppingToken);
            if (!whole) await GuardedAsync(ct => GiveUpAsync(id, ct), "An import could not be marked as given up", stoppingToken);
            queue.Forget(id);
        }
    }

    /// <summary>Whatever fails is logged and leaves the next import its turn.</summary>
    private async Task<bool> GuardedAsync(Func<CancellationToken, Task> work, string message, CancellationToken ct)
    {
        try
        {
            await work(ct);
            return true;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "{What}", message);
            return false;
        }
    }

    private async Task RunAsync(int id, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var source = scope.ServiceProvider.GetRequiredService<ImportSource>();
        var run = await db.ImportRuns.FirstAsync(r => r.Id == id, ct);
        run.State = ImportState.Running;
        await db.SaveChangesAsync(ct);
        using var opened = (await source.OpenAsync(run, ct)).Value;
        var progress = new Telling(queue, id);
        var actor = new Actor { AccountId = run.AccountId };
        await scope.ServiceProvider.GetRequiredService<ImportService>()
            .RunAsync(source.ListOf(opened, run), ImportSource.OrderOf(opened, run), run, actor, progress, ct);
    }

    private async Task GiveUpInterruptedAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var cutOff = await db.ImportRuns.Where(r => r.State == ImportState.Queued || r.State == ImportState.Running).ToListAsync(ct);
        foreach (var run in cutOff) (run.State, run.FinishedAt) = (ImportState.Failed, calendar.Now);
        await db.SaveChangesAsync(ct);
    }

    private async Task GiveUpAsync(int id, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var run = await db.ImportRuns.FirstAsync(r => r.Id == id, ct);
        (run.State, run.FinishedAt) = (ImportState.Failed, calendar.Now);
        await db.SaveChangesAsync(ct);
    }

    private sealed class Telling(ImportQueue queue, int id) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => queue.Tell(id, value);
    }
}
