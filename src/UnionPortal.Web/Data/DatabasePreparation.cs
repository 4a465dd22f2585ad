using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data.Backups;

namespace UnionPortal.Web.Data;

/// <summary>Brings the database to the version of the program: after a backup, in at most 60 seconds, and only if something is due.</summary>
public sealed class DatabasePreparation(PortalDb db, PortalSettings settings, SqliteWatch watch, BackupService backups, ILogger<DatabasePreparation> log)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>Whether there was no database before.</summary>
    public async Task<bool> PrepareAsync(CancellationToken ct)
    {
        Directory.CreateDirectory(settings.InDataDirectory());
        bool isNew = !(await AppliedAsync(ct)).Any();
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any()) await MigrateAsync(isNew, ct);
        await watch.OpenAsync(ct);
        return isNew;
    }

    /// <summary>Whether migrations wait to be applied.</summary>
    public async Task<bool> IsDueAsync(CancellationToken ct) =>
        !(await AppliedAsync(ct)).Any() || (await db.Database.GetPendingMigrationsAsync(ct)).Any();

    private async Task<IEnumerable<string>> AppliedAsync(CancellationToken ct)
    {
        if (settings.Database == DatabaseKind.Sqlite && !File.Exists(PortalDbRegistration.SqlitePath(settings))) return [];
        return await db.Database.GetAppliedMigrationsAsync(ct);
    }

    private async Task MigrateAsync(bool isNew, CancellationToken ct)
    {
        if (!isNew && settings.Database == DatabaseKind.Sqlite) await backups.BeforeMigrationAsync(ct);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Limit);
        try
        {
            await db.AloneAsync(() => MigrateAloneAsync(isNew, limit.Token), limit.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new StartRefusedException("Bringing the database up to date took more than 60 seconds; the backup made before lies in backups/ of the data folder.");
        }

        log.LogInformation("Database brought up to date");
    }

    private async Task MigrateAloneAsync(bool isNew, CancellationToken ct)
    {
        if (!isNew) await DropStaleLockAsync(ct);
        await db.Database.MigrateAsync(ct);
    }

    /// <summary>A process killed while it migrated leaves EF's lock row behind for ever. Nobody else migrates while we hold the gate, so any row is stale.</summary>
    private async Task DropStaleLockAsync(CancellationToken ct)
    {
        if (settings.Database != DatabaseKind.Sqlite) return;
        bool exists = await db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").AnyAsync(ct);
        if (exists) await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", ct);
    }
}
