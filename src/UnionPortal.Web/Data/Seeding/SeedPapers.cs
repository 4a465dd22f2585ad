using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data.Seeding;

/// <summary>The papers of the invented applications: one page that says it is invented, kept once for each paper asked for.</summary>
internal static class SeedPapers
{
    public const string FileName = "invented.pdf";

    /// <summary>Stores the page for every application and kind of paper; the ids by <c>application/kind</c>.</summary>
    public static async Task<Dictionary<string, int>> StoreAsync(
        PortalDb db, FileStore store, string path, IEnumerable<string> applications, IReadOnlyList<string> kinds, CancellationToken ct)
    {
        Dictionary<string, StoredFile> files = [];
        foreach (string key in applications.SelectMany(_ => kinds, (application, kind) => $"{application}/{kind}"))
        {
            await using FileStream page = File.OpenRead(path);
            Outcome<StoredFile> taken = await store.TakeAsync(page, FileName, FilePurpose.Paper, null, ct);
            files[key] = taken.Value;
        }
        db.StoredFiles.AddRange(files.Values);
        await db.SaveChangesAsync(ct);
        return files.ToDictionary(pair => pair.Key, pair => pair.Value.Id);
    }
}
