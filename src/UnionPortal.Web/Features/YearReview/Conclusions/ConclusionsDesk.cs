using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.YearReview.Conclusions;

/// <summary>Adjustments that are the reader's to see to, by their day.</summary>
public sealed class ConclusionsDesk(PortalDb db, ActorQuery actors, Texts texts) : IDeskSource
{
    public async Task<IReadOnlyList<DeskItem>> ItemsAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        Actor actor = await actors.CurrentAsync(ct);
        if (!actor.May(Act.FollowAdjustment) || actor.PersonId is not { } person) return [];
        List<Adjustment> own = await db.Adjustments.AsNoTracking().Where(one => one.Owner.Id == person && (one.State == AdjustmentState.Planned || one.State == AdjustmentState.UnderWay)).OrderBy(one => one.DueOn).ToListAsync(ct);
        return own.ConvertAll(one => new DeskItem(
            texts["YearReview.Desk.Adjustment"], Invariant($"/{Cultures.Current}/year-review/adjustments/{one.Id}"), texts.Language == "en" ? one.TextEn : one.TextRu, one.DueOn));
    }
}
