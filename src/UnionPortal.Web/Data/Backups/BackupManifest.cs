namespace UnionPortal.Web.Data.Backups;

/// <summary>What lies in a backup: made when, at which end of the audit chain, and the SHA-256 of every part.</summary>
public sealed record BackupManifest(DateTime MadeAt, long AuditSequence, string AuditHash, IReadOnlyDictionary<string, string> Parts)
{
    public const string EntryName = "manifest.json";
    public const string DatabaseEntry = "portal.db";
}
