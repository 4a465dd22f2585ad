using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Registry.Editions.Printing;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Registry.Editions;

/// <summary>The data files of an edition, not yet kept.</summary>
public sealed record EditionSheets(Stream Csv, Stream Json);

/// <summary>Puts an edition on the shelf: data files, row, audit line and the orders to print it together, or nothing.</summary>
public sealed class EditionShelf(PortalDb db, FileStore files, AuditTrail audit, EditionArchive archive)
{
    public async Task<Outcome<RegistryEdition>> PutAsync(EditionData data, EditionProof proof, EditionSheets sheets, Actor actor, CancellationToken ct)
    {
        StoredFile csv = await TakeAsync(sheets.Csv, EditionNames.Of(data.Number, "csv"), actor, ct);
        StoredFile json = await TakeAsync(sheets.Json, EditionNames.Of(data.Number, "json"), actor, ct);
        StoredFile[] both = [csv, json];
        try
        {
            return await db.InTurnAsync(() => PutInTurnAsync(data, proof, csv, json, actor, ct), ct);
        }
        catch (DbUpdateException)
        {
            // On a server database two may reach this point together; the unique number lets one through.
            if (await archive.FindAsync(data.Number, ct) is null) throw;
            return Refuse(data, both);
        }
    }

    private async Task<Outcome<RegistryEdition>> PutInTurnAsync(EditionData data, EditionProof proof, StoredFile csv, StoredFile json, Actor actor, CancellationToken ct)
    {
        if (PublicationRules.NumberAfter(await archive.LastAsync(ct)) != data.Number) return Refuse(data, [csv, json]);
        db.StoredFiles.AddRange(csv, json);
        await db.SaveChangesAsync(ct);
        var edition = new RegistryEdition(data.Number, data.AsOf, proof.PublishedAt, proof.Sha256, data.Counts, new EditionFiles(csv.Id, json.Id));
        db.RegistryEditions.Add(edition);
        audit.Record(actor, Act.PublishEdition, edition, new { edition.Number, edition.AsOf, edition.DataSha256 });
        await db.SaveChangesAsync(ct);
        db.EditionPrints.AddRange(EditionHolding.Languages.Select(language => new EditionPrint
        {
            EditionId = edition.Id, Language = language, Entries = data.Snapshot.Present.Count(), AccountId = actor.AccountId, OrderedAt = proof.PublishedAt,
        }));
        await db.SaveChangesAsync(ct);
        return Outcome.Of(edition);
    }

    private Outcome<RegistryEdition> Refuse(EditionData data, StoredFile[] taken)
    {
        foreach (StoredFile file in taken) files.Remove(file.StorageName);
        return Outcome.Refused<RegistryEdition>(PublicationRules.IssuedMeanwhile.With(data.Number));
    }

    private async Task<StoredFile> TakeAsync(Stream sheet, string name, Actor actor, CancellationToken ct) =>
        (await files.TakeAsync(sheet, name, FilePurpose.Printed, actor.AccountId, ct)).Value;
}

/// <summary>What the files of an edition are called.</summary>
public static class EditionNames
{
    public static string Of(int number, string ending) => FormattableString.Invariant($"members-{number}.{ending}");

    public static string OfPrint(int number, string language) => FormattableString.Invariant($"members-{number}-{language}.pdf");
}
