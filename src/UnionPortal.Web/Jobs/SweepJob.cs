using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Jobs;

/// <summary>Once an hour: removes sessions that are over and files of a day ago that no row speaks of (an upload cut half-way).</summary>
public sealed class SweepJob(IServiceScopeFactory scopes, FileStore files, UnionCalendar calendar, ILogger<SweepJob> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);
    private static readonly TimeSpan Grace = TimeSpan.FromHours(24);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.LogError(error, "Sweeping failed; the next attempt follows in an hour");
            }
        }
    }

    public async Task SweepAsync(CancellationToken ct)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        DateTime now = calendar.Now;
        await db.InTurnAsync(() => db.Sessions.Where(session => session.ExpiresAt < now).ExecuteDeleteAsync(ct), ct);
        var known = (await db.StoredFiles.Select(file => file.StorageName).ToListAsync(ct)).ToHashSet(StringComparer.Ordinal);
        foreach ((string name, DateTime writtenAt) in files.All())
            if (!known.Contains(name) && writtenAt < now - Grace) files.Remove(name);
    }
}
