using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Registry.Editions.Sealed;
using UnionPortal.Web.Security;

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

    /// <summary>What is kept of an edition: its data files and what is printed of it so far.</summary>
    public async Task<EditionHolding> HoldingAsync(RegistryEdition edition, CancellationToken ct)
    {
        List<EditionPrint> prints = await db.EditionPrints.AsNoTracking().Where(print => print.EditionId == edition.Id).ToListAsync(ct);
        int[] ids = [edition.Files.Csv, edition.Files.Json, .. prints.Select(print => print.FileId).OfType<int>()];
        return new EditionHolding(edition, prints, await db.StoredFiles.AsNoTracking().Where(file => ids.Contains(file.Id)).ToDictionaryAsync(file => file.Id, ct));
    }

    /// <summary>The ids of editions whose print in a language is finished.</summary>
    public async Task<HashSet<int>> PrintedAsync(string language, CancellationToken ct) =>
        [.. await db.EditionPrints.Where(print => print.Language == language && print.State == EditionPrintState.Done).Select(print => print.EditionId).ToListAsync(ct)];

    public Task<StoredFile> FileAsync(int id, CancellationToken ct) => db.StoredFiles.AsNoTracking().SingleAsync(file => file.Id == id, ct);

    /// <summary>The bytes, if they are still what was published.</summary>
    public Task<Stream?> OpenAsync(StoredFile file, CancellationToken ct) => files.OpenAsync(file, ct);

    /// <summary>What the next edition must know of this one, read back from its sealed data; null before the first.</summary>
    public async Task<EditionBefore?> ReadAsync(RegistryEdition? edition, CancellationToken ct)
    {
        if (edition is null) return null;
        await using Stream data = await SealedAsync(edition, ct);
        return await SealedEdition.BeforeAsync(data, edition, ct);
    }

    /// <summary>Everything an edition said, read back from its sealed data: what it is printed from, whenever that is.</summary>
    public async Task<EditionData> ReadWholeAsync(RegistryEdition edition, UnionFacts union, CancellationToken ct)
    {
        await using Stream data = await SealedAsync(edition, ct);
        return await SealedEdition.WholeAsync(data, edition, union, ct);
    }

    /// <summary>The first finished print whose hash the audit trail did not take down; null when all of them are on record.</summary>
    public async Task<EditionPrint?> FirstPrintNotOnRecordAsync(EditionHolding holding, CancellationToken ct)
    {
        foreach (EditionPrint print in holding.Prints.Where(one => one.IsDone))
        {
            string subject = print.Id.ToString(CultureInfo.InvariantCulture), hash = holding.PdfIn(print.Language)!.Sha256;
            bool known = await db.AuditLines.AnyAsync(
                line => line.Act == nameof(Act.PrintEdition) && line.SubjectKind == nameof(EditionPrint) && line.SubjectId == subject && line.Details.Contains(hash), ct);
            if (!known) return print;
        }

        return null;
    }

    private async Task<Stream> SealedAsync(RegistryEdition edition, CancellationToken ct)
    {
        StoredFile file = await FileAsync(edition.Files.Json, ct);
        Stream? data = file.Sha256 == edition.DataSha256 ? await OpenAsync(file, ct) : null;
        return data ?? throw new InvalidDataException($"The data file of edition {edition.Number} is missing or was changed; run verify.");
    }
}
