using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Registry.Editions.Printing;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Registry.Editions;

/// <summary>The finished files of an edition, not yet kept.</summary>
public sealed record EditionSheets(Stream PdfRu, Stream PdfEn, Stream Csv, Stream Json);

/// <summary>Puts a finished edition on the shelf: files, row and audit line together, or nothing.</summary>
public sealed class EditionShelf(PortalDb db, FileStore files, AuditTrail audit, EditionArchive archive)
{
    public async Task<Outcome<RegistryEdition>> PutAsync(EditionData data, EditionProof proof, EditionSheets sheets, Actor actor, CancellationToken ct)
    {
        StoredFile pdfRu = await TakeAsync(sheets.PdfRu, $"{NameOf(data)}-ru.pdf", actor, ct);
        StoredFile pdfEn = await TakeAsync(sheets.PdfEn, $"{NameOf(data)}-en.pdf", actor, ct);
        StoredFile csv = await TakeAsync(sheets.Csv, $"{NameOf(data)}.csv", actor, ct);
        StoredFile json = await TakeAsync(sheets.Json, $"{NameOf(data)}.json", actor, ct);
        StoredFile[] all = [pdfRu, pdfEn, csv, json];
        try
        {
            return await db.InTurnAsync(() => PutInTurnAsync(data, proof, all, actor, ct), ct);
        }
        catch (DbUpdateException)
        {
            // On a server database two may reach this point together; the unique number lets one through.
            if (await archive.FindAsync(data.Number, ct) is null) throw;
            return Refuse(data, all);
        }
    }

    private async Task<Outcome<RegistryEdition>> PutInTurnAsync(EditionData data, EditionProof proof, StoredFile[] all, Actor actor, CancellationToken ct)
    {
        if (PublicationRules.NumberAfter(await archive.LastAsync(ct)) != data.Number) return Refuse(data, all);
        db.StoredFiles.AddRange(all);
        await db.SaveChangesAsync(ct);
        var edition = new RegistryEdition(data.Number, data.AsOf, proof.PublishedAt, proof.Sha256, data.Counts, new EditionFiles(all[0].Id, all[1].Id, all[2].Id, all[3].Id));
        db.RegistryEditions.Add(edition);
        audit.Record(actor, Act.PublishEdition, edition, new { edition.Number, edition.AsOf, edition.DataSha256 });
        await db.SaveChangesAsync(ct);
        return Outcome.Of(edition);
    }

    private Outcome<RegistryEdition> Refuse(EditionData data, StoredFile[] all)
    {
        foreach (StoredFile file in all) files.Remove(file.StorageName);
        return Outcome.Refused<RegistryEdition>(PublicationRules.IssuedMeanwhile.With(data.Number));
    }

    private async Task<StoredFile> TakeAsync(Stream sheet, string name, Actor actor, CancellationToken ct) =>
        (await files.TakeAsync(sheet, name, FilePurpose.Printed, actor.AccountId, ct)).Value;

    private static string NameOf(EditionData data) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"members-{data.Number}");
}
