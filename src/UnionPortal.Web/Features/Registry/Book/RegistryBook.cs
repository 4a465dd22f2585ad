using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>
/// Holds the volume of the register that visitors read. A new one is written beside it whenever an act may have changed
/// the register and whenever a day begins, and takes its place at one stroke: no reader ever waits for it.
/// </summary>
public sealed class RegistryBook(IServiceScopeFactory scopes, UnionCalendar calendar) : IDisposable
{
    /// <summary>Acts that leave the register as it is, and happen often.</summary>
    private static readonly string[] QuietActs =
    [
        nameof(Act.OpenDesk), nameof(Act.KeepOwnAccount), nameof(Act.RegisterAccount), nameof(Act.ConfirmAddress), nameof(Act.ChangePassword),
        nameof(Act.ResetPassword), nameof(Act.EndSession), nameof(Act.AskForRecommendation), nameof(Act.AnswerRecommendation),
        nameof(Act.WithdrawRecommendation), nameof(Act.CastBoardVote), nameof(Act.KeepAccounts),
        nameof(Act.IssueCertificate), nameof(Act.KeepCalendarKey), nameof(Act.SendReminder),
    ];

    private readonly SemaphoreSlim writing = new(1, 1);
    private volatile Written? written;

    /// <summary>The volume as it lies there; null before the first is written.</summary>
    public RegistryVolume? Now => written?.Volume;

    /// <summary>The volume; waits only while the very first is being written.</summary>
    public async ValueTask<RegistryVolume> CurrentAsync(CancellationToken ct)
    {
        if (written is null) await RefreshAsync(ct);
        return written!.Volume;
    }

    /// <summary>Writes a new volume if the register may have changed since the last.</summary>
    public async Task RefreshAsync(CancellationToken ct)
    {
        await writing.WaitAsync(ct);
        try
        {
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
            Mark mark = await MarkAsync(db, ct);
            if (written is { } last && !await HasChangedAsync(db, last.Mark, mark, ct)) written = last with { Mark = mark };
            else written = new Written(mark, await WriteAsync(scope.ServiceProvider.GetRequiredService<RegistryQuery>(), mark, ct));
        }
        finally
        {
            writing.Release();
        }
    }

    public void Dispose() => writing.Dispose();

    private static async Task<RegistryVolume> WriteAsync(RegistryQuery query, Mark mark, CancellationToken ct)
    {
        RegistrySnapshot snapshot = await query.SnapshotAsync(mark.Day, ct);
        string program = typeof(RegistryBook).Module.ModuleVersionId.ToString("N")[..8];
        string head = mark.Hash.Length >= 12 ? mark.Hash[..12] : "0";
        return new RegistryVolume(snapshot, $"{Dates.ForMachines(mark.Day)}-{head}-{program}");
    }

    private async Task<Mark> MarkAsync(PortalDb db, CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        var head = await db.AuditHeads.AsNoTracking().Select(one => new { one.Sequence, one.Hash }).SingleOrDefaultAsync(ct);
        return new Mark(head?.Sequence ?? 0, head?.Hash ?? "", today);
    }

    private static async Task<bool> HasChangedAsync(PortalDb db, Mark last, Mark now, CancellationToken ct)
    {
        if (last == now) return false;
        if (last.Day != now.Day || last.Sequence == 0) return true;
        bool sameBook = await db.AuditLines.AnyAsync(line => line.Sequence == last.Sequence && line.Hash == last.Hash, ct);
        return !sameBook || await db.AuditLines.AnyAsync(line => line.Sequence > last.Sequence && !QuietActs.Contains(line.Act), ct);
    }

    /// <summary>How far the audit trail had come, and the day, when a volume was written.</summary>
    private sealed record Mark(long Sequence, string Hash, DateOnly Day);

    private sealed record Written(Mark Mark, RegistryVolume Volume);
}
