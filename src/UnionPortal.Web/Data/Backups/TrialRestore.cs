namespace UnionPortal.Web.Data.Backups;

/// <summary>Restores a backup into an empty place and judges what comes out.</summary>
internal static class TrialRestore
{
    public static async Task<BackupManifest> ProveAsync(string archive, CancellationToken ct)
    {
        using var room = new TrialRoom();
        BackupManifest manifest = await BackupArchive.UnpackAsync(archive, room.Path, ct);
        string database = room.File(BackupManifest.DatabaseEntry);
        await CopiedDatabase.JudgeAsync(database, ct);
        (long sequence, string hash) = await CopiedDatabase.HeadAsync(database, ct);
        if (sequence != manifest.AuditSequence || hash != manifest.AuditHash)
            throw new StartRefusedException("The backup cannot be trusted: its audit chain ends elsewhere than its manifest says.");
        return manifest;
    }
}
