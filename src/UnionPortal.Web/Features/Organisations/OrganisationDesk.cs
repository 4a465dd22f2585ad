using System.Security.Claims;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Organisations;

/// <summary>The way to one's own organisation, with the day it leaves where a notice is on record.</summary>
public sealed class OrganisationDesk(OrganisationFileQuery files, ActorQuery actors, Texts texts) : IDeskSource
{
    public async Task<IReadOnlyList<DeskItem>> ItemsAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        Actor actor = await actors.CurrentAsync(ct);
        List<DeskItem> items = [];
        foreach (OwnOrganisation own in actor.Organisations)
        {
            if (await files.FindAsync(own.Id, ct) is not { Affiliations.Count: > 0 } file) continue;
            string? hint = file.Present?.Departure is { } leaving ? texts["Organisations.Desk.Leaving", leaving.EffectiveOn] : null;
            items.Add(new DeskItem(texts["Organisations.Desk", file.NameIn(texts.Language)], Invariant($"/{Cultures.Current}/organisations/{own.Id}"), hint));
        }
        return items;
    }
}
