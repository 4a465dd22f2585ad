using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Partners;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>
/// From the tables to the register as the public may see it: the only road, taken by pages, files and editions alike.
/// It reads no person, no application and no recommendation, so none can slip out.
/// </summary>
public sealed class RegistryQuery(PortalDb db)
{
    public async Task<RegistrySnapshot> SnapshotAsync(DateOnly asOf, CancellationToken ct)
    {
        List<Member> members = await Members().ToListAsync(ct);
        List<Candidacy> candidacies = await Candidacies().ToListAsync(ct);
        List<Partner> partners = await Partners().ToListAsync(ct);
        return RegistrySnapshot.Of(members, candidacies, partners, asOf);
    }

    private IQueryable<Member> Members() => db.Members.AsNoTrackingWithIdentityResolution().AsSplitQuery()
        .Include(member => member.AdmittedBy)
        .Include(member => member.Departure!.Record)
        .Include(member => member.Suspensions).ThenInclude(suspension => suspension.Decision)
        .Include(member => member.Suspensions).ThenInclude(suspension => suspension.LiftedBy)
        .Include(member => member.Number.Organisation.Names);

    private IQueryable<Candidacy> Candidacies() => db.Candidacies.AsNoTrackingWithIdentityResolution().AsSplitQuery()
        .Include(candidacy => candidacy.StartedBy)
        .Include(candidacy => candidacy.Departure!.Record)
        .Include(candidacy => candidacy.Number.Organisation.Names);

    private IQueryable<Partner> Partners() => db.Partners.AsNoTrackingWithIdentityResolution().AsSplitQuery()
        .Include(partner => partner.AcceptedBy)
        .Include(partner => partner.Departure!.Record)
        .Include(partner => partner.Number.Organisation.Names);
}
