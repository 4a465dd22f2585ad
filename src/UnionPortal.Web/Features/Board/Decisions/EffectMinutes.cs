using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Board.Decisions;

/// <summary>Tells the minutes what a resolution changed, as the ledger shows it; grounds that the charter keeps inside are not told.</summary>
public sealed class EffectMinutes(PortalDb db, EffectQuery effects) : IMinutesVoteSource
{
    public bool IsEffect => true;

    public async Task<IReadOnlyList<string>> LinesAsync(int itemId, Texts texts, CancellationToken ct)
    {
        int? record = await db.AgendaItems.Where(one => one.Id == itemId && one.Resolution != null).Select(one => (int?)one.Resolution!.Record.Id).SingleOrDefaultAsync(ct);
        if (record is not { } id) return [];
        var changed = (await effects.OfAsync([id], Actor.Visitor, EffectQuery.OnePage, ct))[id];
        return [.. changed.Select(one => texts["Ledger.InMinutes", texts.What(one), texts.Whom(one), one.On])];
    }
}
