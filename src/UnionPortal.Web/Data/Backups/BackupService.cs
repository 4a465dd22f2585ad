using Microsoft.Data.Sqlite;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Data.Backups;

/// <summary>
/// Makes a backup: one file with database, stored documents and keys. Written beside its place, proven by a trial
/// restore, and only then given its name, so that a broken one is never taken for a good one.
/// </summary>
public sealed class BackupService(PortalSettings settings, WriteGate gate, UnionCalendar calendar)
{
    /// <summary>Folders of the data directory that belong to a backup.</summary>
    internal static readonly string[] Folders = ["files", "keys"];

    /// <summary>Makes and proves a backup; throws <see cref="StartRefusedException"/> with a plain reason when it cannot be trusted.</summary>
    public async Task<BackupManifest> MakeAsync(string path, CancellationToken ct)
    {
        if (settings.Database != DatabaseKind.Sqlite)
            throw new StartRefusedException("On SQL Server the server makes the backups; docs/operations.md tells how, and which folders belong to them.");
        string target = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var room = new TrialRoom();
        string copy = room.File(BackupManifest.DatabaseEntry);
        await CopyDatabaseAsync(copy, ct);
        BackupManifest manifest = await BackupArchive.WriteAsync(target + ".tmp", settings, copy, calendar.Now, ct);
        await TrialRestore.ProveAsync(target + ".tmp", ct);
        File.Move(target + ".tmp", target, overwrite: true);
        return manifest;
    }

    /// <summary>The backup that goes before a migration; kept in <c>backups/</c> of the data folder.</summary>
    public Task<BackupManifest> BeforeMigrationAsync(CancellationToken ct)
    {
        string stamp = calendar.Now.ToString("yyyyMMdd-HHmmss", System.Globalization.CultureInfo.InvariantCulture);
        return MakeAsync(settings.InDataDirectory("backups", $"before-migration-{stamp}.zip"), ct);
    }

    /// <summary>SQLite's own backup: a snapshot, whatever is written meanwhile. Copying the file instead loses what the log still holds.</summary>
    private async Task CopyDatabaseAsync(string copy, CancellationToken ct)
    {
        using IDisposable turn = await gate.EnterAsync(ct);
        await using var source = new SqliteConnection(PortalDbRegistration.SqliteConnectionString(settings));
        await using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ToString());
        await source.OpenAsync(ct);
        await target.OpenAsync(ct);
        source.BackupDatabase(target);
    }
}
