using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Editions.Printing;
using UnionPortal.Web.Features.Registry.Editions.Prints;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Editions;

/// <summary>Prepares and issues numbered editions of the member list (U8).</summary>
public sealed class PublicationService(EditionMaterial material, EditionPress press, EditionShelf shelf, EditionPrintBell bell, UnionCalendar calendar)
{
    /// <summary>What the next edition would say as of a day.</summary>
    public Task<EditionData> PrepareAsync(DateOnly asOf, CancellationToken ct) => material.GatherAsync(asOf, ct);

    /// <summary>A printed draft: the same pages, marked as such, without anything that could be checked.</summary>
    public async Task<Stream> DraftAsync(DateOnly asOf, string language, CancellationToken ct) =>
        press.Draft(await material.GatherAsync(asOf, ct), language, ct);

    /// <summary>
    /// Issues the edition prepared under a number: its data from one snapshot, sealed and kept for ever; it is printed from them
    /// beside the pages. Refused when the day is to come, lies before the last edition, or when another edition took the number meanwhile.
    /// </summary>
    public async Task<Outcome<RegistryEdition>> PublishAsync(DateOnly asOf, int number, Actor actor, CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        IReadOnlyList<Objection> objections = PublicationRules.ObjectionsTo(asOf, number, await material.LastAsync(ct), today);
        if (objections.Count > 0) return Outcome.Refused<RegistryEdition>(objections);

        EditionData data = await material.GatherAsync(asOf, ct);
        if (data.Number != number) return Outcome.Refused<RegistryEdition>(PublicationRules.IssuedMeanwhile.With(number));
        if (data.Snapshot.Entries.Count == 0) return Outcome.Refused<RegistryEdition>(PublicationRules.RegisterEmpty);

        (Stream json, EditionProof proof) = await press.DataAsync(data, ct);
        await using (json)
        await using (Stream csv = await press.CsvAsync(data, ct))
        {
            Outcome<RegistryEdition> outcome = await shelf.PutAsync(data, proof, new EditionSheets(csv, json), actor, ct);
            if (outcome.Succeeded) bell.Ring();
            return outcome;
        }
    }
}
