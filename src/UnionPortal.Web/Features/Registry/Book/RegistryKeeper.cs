using System.Data.Common;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>
/// Looks twice a second whether the register has changed, through this process or another, or a new day has begun.
/// The look is one row of the audit trail's head.
/// </summary>
public sealed class RegistryKeeper(RegistryBook book, ILogger<RegistryKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Rhythm = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Rhythm);
        try
        {
            do await LookAsync(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The portal is closing.
        }
    }

    /// <summary>A database that cannot be read for a moment leaves visitors with the last volume; the next look tries again.</summary>
    private async Task LookAsync(CancellationToken ct)
    {
        try
        {
            await book.RefreshAsync(ct);
        }
        catch (DbException problem)
        {
            log.LogWarning(problem, "The register could not be read; the last volume stays open");
        }
    }
}
