using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.EligibilityRuns;

/// <summary>Works yearly runs off one after the other, beside the pages. A run that a stop cut off goes on at the next start.</summary>
public sealed class EligibilityRunJob(IServiceScopeFactory scopes, EligibilityRunQueue queue, UnionCalendar calendar, ILogger<EligibilityRunJob> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await GuardedAsync(ResumeAsync, "Yearly runs that a stop cut off could not be taken up again", stoppingToken);
        await foreach (int id in queue.LeaveAsync(stoppingToken))
        {
            bool whole = await GuardedAsync(ct => RunAsync(id, ct), "A yearly run of the eligibility passport was given up", stoppingToken);
            if (!whole) await GuardedAsync(ct => MarkAsync(id, EligibilityRunState.Failed, ct), "A yearly run could not be marked as given up", stoppingToken);
            queue.Forget(id);
        }
    }

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

    private async Task ResumeAsync(CancellationToken ct)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var cutOff = await db.EligibilityRuns.Where(run => run.State == EligibilityRunState.Queued || run.State == EligibilityRunState.Running)
            .OrderBy(run => run.Id).Select(run => run.Id).ToListAsync(ct);
        cutOff.ForEach(queue.Enter);
    }

    private async Task RunAsync(int id, CancellationToken ct)
    {
        await MarkAsync(id, EligibilityRunState.Running, ct);
        await using (AsyncServiceScope scope = scopes.CreateAsyncScope())
        {
            var run = await scope.ServiceProvider.GetRequiredService<PortalDb>().EligibilityRuns.AsNoTracking().SingleAsync(one => one.Id == id, ct);
            var actor = new Actor { AccountId = run.AccountId };
            await scope.ServiceProvider.GetRequiredService<EligibilityReviewService>().ReviewAllAsync(run, actor, new Telling(queue, id), ct);
        }
        await MarkAsync(id, EligibilityRunState.Done, ct);
    }

    private async Task MarkAsync(int id, EligibilityRunState state, CancellationToken ct)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        EligibilityRun run = await db.EligibilityRuns.SingleAsync(one => one.Id == id, ct);
        run.State = state;
        run.FinishedAt = state == EligibilityRunState.Running ? null : calendar.Now;
        await db.SaveChangesAsync(ct);
    }

    private sealed class Telling(EligibilityRunQueue queue, int id) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => queue.Tell(id, value);
    }
}
