using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Editions.Printing;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Editions;

/// <summary>Prepares and issues numbered editions of the member list (U8).</summary>
public sealed class PublicationService(EditionMaterial material, EditionPress press, EditionShelf shelf, UnionCalendar calendar)
{
    /// <summary>What the next edition would say as of a day.</summary>
    public Task<EditionData> PrepareAsync(DateOnly asOf, CancellationToken ct) => material.GatherAsync(asOf, ct);

    /// <summary>A printed draft: the same pages, with a proof that proves nothing yet.</summary>
    public async Task<Stream> DraftAsync(DateOnly asOf, string language, CancellationToken ct)
    {
        EditionData data = await material.GatherAsync(asOf, ct);
        (Stream file, EditionProof proof) = await press.DataAsync(data, ct);
        await using (file) return press.Pdf(data, proof, language);
    }

    /// <summary>
    /// Issues the edition prepared under a number: all its files from one snapshot, kept for ever. Refused when the day is
    /// to come, lies before the last edition, or when another edition took the number meanwhile.
    /// </summary>
    public async Task<Outcome<RegistryEdition>> PublishAsync(DateOnly asOf, int number, Actor actor, CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        IReadOnlyList<Objection> objections = PublicationRules.ObjectionsTo(asOf, number, await material.LastAsync(ct), today);
        if (objections.Count > 0) return Outcome.Refused<RegistryEdition>(objections);

        EditionData data = await material.GatherAsync(asOf, ct);
        if (data.Snapshot.Entries.Count == 0) return Outcome.Refused<RegistryEdition>(PublicationRules.RegisterEmpty);

        (Stream json, EditionProof proof) = await press.DataAsync(data, ct);
        await using (json)
        await using (Stream csv = await press.CsvAsync(data, ct))
        await using (Stream pdfRu = press.Pdf(data, proof, "ru"))
        await using (Stream pdfEn = press.Pdf(data, proof, "en"))
            return await shelf.PutAsync(data, proof, new EditionSheets(pdfRu, pdfEn, csv, json), actor, ct);
    }
}
