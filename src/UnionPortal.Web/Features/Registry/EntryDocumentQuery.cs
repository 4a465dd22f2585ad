using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Registry.Book;

namespace UnionPortal.Web.Features.Registry;

/// <summary>A document on an entry, as everybody may download it.</summary>
public sealed record EntryDocument(int Id, PublicDocumentKind Kind, string Title, string Language, DateOnly Dated, DateOnly AddedOn, long Size)
{
    private const long Kilobyte = 1024;

    public static string PathOf(RegistryEntry entry, int id) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/documents/{entry.Written()}/{id}.pdf");

    /// <summary>The size in words: kilobytes, and megabytes with one digit behind the point.</summary>
    public string SizeIn(Shell.Texts texts) => Size < Kilobyte * Kilobyte
        ? texts["Registry.Kilobytes", (Size + Kilobyte - 1) / Kilobyte]
        : texts["Registry.Megabytes", Math.Round(Size / (decimal)(Kilobyte * Kilobyte), 1)];
}

/// <summary>Documents of the entries, by the numbers of the register.</summary>
public sealed class EntryDocumentQuery(PortalDb db, FileStore files)
{
    public async Task<ILookup<int, EntryDocument>> OfAllAsync(CancellationToken ct)
    {
        var rows = await db.PublicDocuments.Where(one => one.RemovedOn == null)
            .Join(db.RegistryNumbers, one => one.OrganisationId, number => number.OrganisationId,
                (one, number) => new { Number = number.Value, one.Id, one.Kind, one.Title, one.Language, one.Dated, one.AddedOn, one.Size }).ToListAsync(ct);
        return rows.OrderBy(one => one.Kind).ThenByDescending(one => one.Dated).ThenBy(one => one.Id)
            .ToLookup(one => one.Number, one => new EntryDocument(one.Id, one.Kind, one.Title, one.Language, one.Dated, one.AddedOn, one.Size));
    }

    /// <summary>The file of a document that is public at this moment; null where it is missing or changed.</summary>
    public async Task<(Stream Content, StoredFile File)?> OpenAsync(int id, CancellationToken ct)
    {
        StoredFile? file = await db.PublicDocuments.Where(one => one.Id == id && one.RemovedOn == null)
            .Join(db.StoredFiles, one => one.FileId, stored => stored.Id, (one, stored) => stored).AsNoTracking().SingleOrDefaultAsync(ct);
        return file is not null && await files.OpenAsync(file, ct) is { } content ? (content, file) : null;
    }
}
