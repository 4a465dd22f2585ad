using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Partners;

/// <summary>Leads a partner to its agreement.</summary>
public sealed class PartnerDesk(PortalDb db, ActorQuery actors, Texts texts) : IDeskSource
{
    public async Task<IReadOnlyList<DeskItem>> ItemsAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        Actor actor = await actors.CurrentAsync(ct);
        List<int> own = [.. actor.Organisations.Where(one => one.As == Role.Partner).Select(one => one.Id)];
        if (own.Count == 0) return [];
        var partners = await db.Partners.AsNoTracking().Where(one => own.Contains(one.OrganisationId) && one.Departure == null)
            .Select(one => one.Id).ToListAsync(ct);
        return [.. partners.Select(id => new DeskItem(texts["Partners.OwnTitle"], string.Create(CultureInfo.InvariantCulture, $"/{Cultures.Current}/partners/{id}/own")))];
    }
}
