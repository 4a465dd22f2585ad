using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Organisations;

/// <summary>Loads an organisation with its affiliations, tracked; null where there is none.</summary>
public sealed class OrganisationFileQuery(PortalDb db, CharterBook charter, UnionCalendar calendar)
{
    public async Task<OrganisationFile?> FindAsync(int id, CancellationToken ct)
    {
        Organisation? organisation = await db.Organisations.AsSplitQuery().Include(one => one.Names).Include(one => one.Numbers).Include(one => one.Founders)
            .SingleOrDefaultAsync(one => one.Id == id, ct);
        return organisation is null ? null : new OrganisationFile(organisation, await AffiliationsAsync(id, ct), charter.TermsOn(calendar.Today), calendar.Today);
    }

    private async Task<List<Affiliation>> AffiliationsAsync(int id, CancellationToken ct)
    {
        var members = await db.Members.AsSplitQuery().Include(one => one.Number).Include(one => one.AdmittedBy)
            .Include(one => one.Suspensions).ThenInclude(rest => rest.Decision).Include(one => one.Suspensions).ThenInclude(rest => rest.LiftedBy)
            .Include(one => one.Departure!.Record).Include(one => one.Departure!.Successor).Where(one => one.OrganisationId == id).ToListAsync(ct);
        var candidacies = await db.Candidacies.Include(one => one.Number).Include(one => one.StartedBy)
            .Include(one => one.Departure!.Record).Include(one => one.Departure!.Successor).Where(one => one.OrganisationId == id).ToListAsync(ct);
        var partners = await db.Partners.Include(one => one.Number).Include(one => one.AcceptedBy)
            .Include(one => one.Departure!.Record).Include(one => one.Departure!.Successor).Where(one => one.OrganisationId == id).ToListAsync(ct);
        return [.. candidacies.Concat<Affiliation>(partners).Concat(members).OrderBy(one => one.BeganOn)];
    }
}
