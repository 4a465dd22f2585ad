using System.Globalization;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Data.Backups;

/// <summary>Puts a backup in the place of what is there. What was there is moved aside, never deleted.</summary>
public sealed class RestoreService(PortalSettings settings, UnionCalendar calendar)
{
    private static readonly string[] Replaced = ["portal.db", "portal.db-wal", "portal.db-shm", .. BackupService.Folders];

    /// <summary>Proves the backup first; the running data are touched only then. The caller holds <see cref="PortalLock"/>.</summary>
    public async Task<BackupManifest> RestoreAsync(string archive, CancellationToken ct)
    {
        if (settings.Database != DatabaseKind.Sqlite)
            throw new StartRefusedException("On SQL Server the server restores its own backups; docs/operations.md tells how.");
        BackupManifest manifest = await TrialRestore.ProveAsync(archive, ct);
        string incoming = settings.InDataDirectory("restoring");
        if (Directory.Exists(incoming)) Directory.Delete(incoming, recursive: true);
        await BackupArchive.UnpackAsync(archive, incoming, ct);
        MoveAside();
        foreach (string part in Directory.EnumerateFileSystemEntries(incoming)) Directory.Move(part, settings.InDataDirectory(Path.GetFileName(part)));
        Directory.Delete(incoming);
        return manifest;
    }

    private void MoveAside()
    {
        string stamp = calendar.Now.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        string aside = settings.InDataDirectory("before-restore-" + stamp);
        Directory.CreateDirectory(aside);
        foreach (string name in Replaced.Where(name => Path.Exists(settings.InDataDirectory(name))))
            Directory.Move(settings.InDataDirectory(name), Path.Combine(aside, name));
    }
}
