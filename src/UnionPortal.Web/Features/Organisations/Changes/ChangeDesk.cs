using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Organisations.Changes;

/// <summary>Changes that wait for the office, oldest first.</summary>
public sealed class ChangeDesk(PortalDb db, ActorQuery actors, Texts texts) : IDeskSource
{
    private const int Most = 20;

    public async Task<IReadOnlyList<DeskItem>> ItemsAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        Actor actor = await actors.CurrentAsync(ct);
        if (!actor.Is(Role.Office)) return [];
        var waiting = await db.OrganisationChanges.AsNoTracking().Include(one => one.Organisation.Names)
            .Where(one => one.State == ChangeState.Proposed).OrderBy(one => one.Id).Take(Most).ToListAsync(ct);
        return [.. waiting.Select(one => new DeskItem(texts["Organisations.Desk.Change", OrganisationFile.NameOf(one.Organisation, texts.Language)],
            Invariant($"/{Cultures.Current}/organisations/{one.OrganisationId}/changes/{one.Id}")))];
    }
}
