using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>
/// From the tables to the register as the public may see it: the only road, taken by pages, files and editions alike.
/// It reads no person, no application and no recommendation, so none can slip out. Each table is read once, on its own:
/// joined, a hundred thousand organisations would carry their decisions, and their names the organisations, again and again.
/// The standings come first: whatever they point at is there when it is read after them, though others save meanwhile.
/// </summary>
public sealed class RegistryQuery(PortalDb db)
{
    public async Task<RegistrySnapshot> SnapshotAsync(DateOnly asOf, CancellationToken ct)
    {
        List<StandingRow> rows = [.. await Candidacies().ToListAsync(ct), .. await Members().ToListAsync(ct), .. await Partners().ToListAsync(ct)];
        List<SuspensionRow> suspensions = await Suspensions().ToListAsync(ct);
        List<DepartureRow> departures = await Departures().ToListAsync(ct);
        var book = new StandingBook(await OrganisationsAsync(ct), await RecordsAsync(ct), departures, suspensions);
        return RegistrySnapshot.Of(rows.Select(book.FactsOf), asOf);
    }

    private IQueryable<StandingRow> Candidacies() => db.Candidacies.AsNoTracking().Select(one => new StandingRow(
        RegistryEventKind.BecameCandidate, one.Id, one.Number.Value, one.Number.OrganisationId, one.StartedOn, EF.Property<int>(one, "StartedById"),
        EF.Property<int?>(one, "DepartureId"), one.ReviewDueOn));

    private IQueryable<StandingRow> Members() => db.Members.AsNoTracking().Select(one => new StandingRow(
        RegistryEventKind.Admitted, one.Id, one.Number.Value, one.Number.OrganisationId, one.AdmittedOn, EF.Property<int>(one, "AdmittedById"),
        EF.Property<int?>(one, "DepartureId"), null));

    private IQueryable<StandingRow> Partners() => db.Partners.AsNoTracking().Select(one => new StandingRow(
        RegistryEventKind.BecamePartner, one.Id, one.Number.Value, one.Number.OrganisationId, one.AcceptedOn, EF.Property<int>(one, "AcceptedById"),
        EF.Property<int?>(one, "DepartureId"), null));

    private IQueryable<SuspensionRow> Suspensions() => db.Set<Suspension>().AsNoTracking().Select(one => new SuspensionRow(
        one.Id, EF.Property<int>(one, "MemberId"), one.From, EF.Property<int>(one, "DecisionId"), one.LiftedOn, EF.Property<int?>(one, "LiftedById")));

    private IQueryable<DepartureRow> Departures() => db.Set<Departure>().AsNoTracking().Select(one => new DepartureRow(
        one.Id, one.Ground, EF.Property<int>(one, "RecordId"), one.EffectiveOn, one.PublicFrom, one.Successor == null ? null : one.Successor.Value));

    /// <summary>Decision records without their summaries, which the register does not print.</summary>
    private async Task<Dictionary<int, DecisionRecord>> RecordsAsync(CancellationToken ct)
    {
        var rows = db.DecisionRecords.AsNoTracking().Select(one => new { one.Id, one.Body, one.On, one.Reference });
        var records = new Dictionary<int, DecisionRecord>();
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct)) records.Add(row.Id, new DecisionRecord(row.Body, row.On, row.Reference, "", ""));
        return records;
    }

    /// <summary>Those with a number of the register, with names and registration numbers.</summary>
    private async Task<Dictionary<int, OrganisationFacts>> OrganisationsAsync(CancellationToken ct)
    {
        ILookup<int, OrganisationName> names = (await Names().ToListAsync(ct)).ToLookup(row => row.OrganisationId, row => row.Name);
        ILookup<int, RegistrationNumber> numbers = (await Numbers().ToListAsync(ct)).ToLookup(row => row.OrganisationId, row => row.Number);
        var organisations = new Dictionary<int, OrganisationFacts>(names.Count);
        await foreach (OrganisationRow row in Organisations().AsAsyncEnumerable().WithCancellation(ct))
            organisations.Add(row.Id, row.FactsWith([.. names[row.Id]], [.. numbers[row.Id]]));
        return organisations;
    }

    private IQueryable<Organisation> Registered() =>
        db.Organisations.AsNoTracking().Where(one => db.RegistryNumbers.Any(number => number.OrganisationId == one.Id));

    private IQueryable<NameRow> Names() => Registered().SelectMany(one => one.Names, (one, name) => new NameRow(one.Id, name));

    private IQueryable<NumberRow> Numbers() => Registered().SelectMany(one => one.Numbers, (one, number) => new NumberRow(one.Id, number.Scheme, number.Value, number.Verification));

    private IQueryable<OrganisationRow> Organisations() => Registered().Select(one => new OrganisationRow(
        one.Id, one.LegalFormCode, one.CountryCode, one.RegionKey, one.City, one.Website, one.Fields, one.TargetGroups, one.Purposes));
}
