using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Bodies.Proposals;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Bodies;

/// <summary>Tells the board what the general meeting recommends to it and nobody has taken up yet (A9, A10).</summary>
public sealed class BodiesDesk(PortalDb db, ProposalQuery proposals, ActorQuery actors, Texts texts) : IDeskSource
{
    public async Task<IReadOnlyList<DeskItem>> ItemsAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        Actor actor = await actors.CurrentAsync(ct);
        if (!actor.May(Act.ProposeSeatChange)) return [];
        List<SeatRecommendation> all = await db.SeatRecommendations.AsSplitQuery().Include(one => one.Person).Include(one => one.Organisation.Names).OrderBy(one => one.Id).ToListAsync(ct);
        if (all.Count == 0) return [];
        var taken = await proposals.AllAsync(ct);
        return
        [
            .. all.Where(one => SeatProposalRules.Waits(one, taken)).Select(one => new DeskItem(
                texts[$"Bodies.Desk.{one.Question}"], Invariant($"/{Cultures.Current}/bodies/recommendations/{one.Id}/proposal"),
                $"{one.Person.NameIn(texts.Language)} · {NamesOf.Organisation(one.Organisation, texts.Language)}")),
        ];
    }
}
