using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using UnionPortal.Web.Data;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>
/// Keys of running secret polls: wrapped, each in a file in <c>urn/</c> of the data folder, which is in no backup and in no database. What is
/// destroyed here is gone, whatever copies of the database exist.
/// </summary>
public sealed class UrnKeyFiles(PortalSettings settings, IDataProtectionProvider protection)
{
    private static readonly ConcurrentDictionary<string, string> Unwrapped = new(StringComparer.Ordinal);
    private readonly IDataProtector protector = protection.CreateProtector("UnionPortal.Urn.v1");

    public void KeepUrn(int poll, string pem) => Keep(PathOf(poll, "urn"), pem);

    public void KeepReceipts(int poll, string pem) => Keep(PathOf(poll, "receipts"), pem);

    /// <summary>The key of the urn as text; null where the portal does not keep it, or no longer.</summary>
    public string? Urn(int poll) => Read(PathOf(poll, "urn"));

    /// <summary>The key receipts are signed with; null once the poll is over.</summary>
    public ECDsa? Receipts(int poll)
    {
        string path = PathOf(poll, "receipts");
        if (!Unwrapped.TryGetValue(path, out string? pem))
        {
            if ((pem = Read(path)) is null) return null;
            Unwrapped[path] = pem;
        }

        var key = ECDsa.Create();
        key.ImportFromPem(pem);
        return key;
    }

    /// <summary>Overwrites and removes both keys of a poll.</summary>
    public void Destroy(int poll)
    {
        foreach (string path in (string[])[PathOf(poll, "urn"), PathOf(poll, "receipts")])
        {
            Unwrapped.TryRemove(path, out _);
            if (!File.Exists(path)) continue;
            using (var file = new FileStream(path, FileMode.Open, FileAccess.Write))
            {
                file.Write(RandomNumberGenerator.GetBytes((int)file.Length));
                file.Flush(flushToDisk: true);
            }

            File.Delete(path);
        }
    }

    private void Keep(string path, string pem)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
        file.Write(System.Text.Encoding.ASCII.GetBytes(protector.Protect(pem)));
        file.Flush(flushToDisk: true);
    }

    private string? Read(string path)
    {
        if (!File.Exists(path)) return null;
        try
        {
            return protector.Unprotect(File.ReadAllText(path));
        }
        catch (CryptographicException)
        {
            return null; // Overwritten half-way, or wrapped by keys that are gone: as good as destroyed.
        }
    }

    private string PathOf(int poll, string what) => settings.InDataDirectory("urn", Invariant($"{poll}.{what}"));
}
