using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Import.Rows;

namespace UnionPortal.Web.Features.Import.TakingOver;

/// <summary>Loads the organisations a batch of rows means, with their standings; and who of the register the list does not name.</summary>
internal sealed class RegisterBatches(PortalDb db, ImportKind kind)
{
    /// <summary>The ids go over as one parameter: hundreds of single ones take longer to name than the query takes to run.</summary>
    public async Task<Dictionary<int, KnownOrganisation>> LoadAsync(int[] ids, CancellationToken ct)
    {
        if (ids.Length == 0) return [];
        var organisations = await db.Organisations.Include(o => o.Names).Where(o => EF.Parameter(ids).Contains(o.Id)).AsSplitQuery().ToListAsync(ct);
        var members = await db.Members.Include(m => m.Number).Include(m => m.Departure).Where(m => EF.Parameter(ids).Contains(m.OrganisationId)).ToListAsync(ct);
        var candidacies = await db.Candidacies.Include(c => c.Number).Include(c => c.Departure).Where(c => EF.Parameter(ids).Contains(c.OrganisationId)).ToListAsync(ct);
        var partners = await db.Partners.Include(p => p.Number).Include(p => p.Departure).Where(p => EF.Parameter(ids).Contains(p.OrganisationId)).ToListAsync(ct);
        var memberOf = members.ToLookup(m => m.OrganisationId);
        var candidacyOf = candidacies.ToLookup(c => c.OrganisationId);
        var partnerOf = partners.ToLookup(p => p.OrganisationId);
        return organisations.ToDictionary(o => o.Id, o => new KnownOrganisation(
            o, memberOf[o.Id].MaxBy(m => m.AdmittedOn), candidacyOf[o.Id].MaxBy(c => c.StartedOn), partnerOf[o.Id].MaxBy(p => p.AcceptedOn)));
    }

    /// <summary>Those who stand in the register as the list's kind and whom it does not name: how many, and the first thousand.</summary>
    public async Task<(int Count, IReadOnlyList<ReportEntry> First)> NotAmongAsync(Dictionary<int, int> seen, CancellationToken ct)
    {
        var present = kind switch
        {
            ImportKind.Members => db.Members.Where(m => m.Departure == null).Select(m => new { m.OrganisationId, m.Number.Value }),
            ImportKind.Candidates => db.Candidacies.Where(c => c.Departure == null && c.AdmittedOn == null).Select(c => new { c.OrganisationId, c.Number.Value }),
            _ => db.Partners.Where(p => p.Departure == null).Select(p => new { p.OrganisationId, p.Number.Value }),
        };
        var count = 0;
        var first = new List<(int Id, int Number)>();
        await foreach (var one in present.OrderBy(one => one.Value).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (seen.ContainsKey(one.OrganisationId)) continue;
            count++;
            if (first.Count < ImportReport.Listed) first.Add((one.OrganisationId, one.Value));
        }

        var ids = first.ConvertAll(one => one.Id);
        var organisations = await db.Organisations.AsNoTracking().Include(o => o.Names).Where(o => EF.Parameter(ids).Contains(o.Id)).AsSplitQuery().ToDictionaryAsync(o => o.Id, ct);
        return (count, first.ConvertAll(one => new ReportEntry(0, one.Number, organisations[one.Id].Name.Full)));
    }
}
