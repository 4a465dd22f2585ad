using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Features.Registry.Editions;

/// <summary>The editions that were issued, with their files. Nothing here changes one.</summary>
public sealed class EditionArchive(PortalDb db, FileStore files)
{
    public Task<List<RegistryEdition>> AllAsync(CancellationToken ct) =>
        db.RegistryEditions.AsNoTracking().OrderByDescending(edition => edition.Number).ToListAsync(ct);

    public Task<RegistryEdition?> FindAsync(int number, CancellationToken ct) =>
        db.RegistryEditions.AsNoTracking().SingleOrDefaultAsync(edition => edition.Number == number, ct);

    public Task<RegistryEdition?> LastAsync(CancellationToken ct) =>
        db.RegistryEditions.AsNoTracking().OrderByDescending(edition => edition.Number).FirstOrDefaultAsync(ct);

    /// <summary>The files of an edition by their ids.</summary>
    public Task<Dictionary<int, StoredFile>> FilesAsync(RegistryEdition edition, CancellationToken ct)
    {
        int[] ids = [edition.Files.PdfRu, edition.Files.PdfEn, edition.Files.Csv, edition.Files.Json];
        return db.StoredFiles.AsNoTracking().Where(file => ids.Contains(file.Id)).ToDictionaryAsync(file => file.Id, ct);
    }

    public Task<StoredFile> FileAsync(int id, CancellationToken ct) => db.StoredFiles.AsNoTracking().SingleAsync(file => file.Id == id, ct);

    /// <summary>The bytes, if they are still what was published.</summary>
    public Task<Stream?> OpenAsync(StoredFile file, CancellationToken ct) => files.OpenAsync(file, ct);

    /// <summary>What an edition said, read back from its data file; null before the first.</summary>
    public async Task<EditionBefore?> ReadAsync(RegistryEdition? edition, CancellationToken ct)
    {
        if (edition is null) return null;
        await using Stream stream = await OpenAsync(await FileAsync(edition.Files.Json, ct), ct)
            ?? throw new InvalidDataException($"The data file of edition {edition.Number} is missing or was changed; run verify.");
        return await EditionJson.ReadAsync(stream, edition, ct);
    }
}
