using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Board.Decisions;

/// <summary>Decisions of the last weeks on the organisations of whoever is signed in, with their letters.</summary>
public sealed class DecisionDesk(EffectQuery effects, DecisionSightQuery sight, ActorQuery actors, UnionCalendar calendar, Texts texts) : IDeskSource
{
    private const int DaysShown = 30;

    public async Task<IReadOnlyList<DeskItem>> ItemsAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        Actor actor = await actors.CurrentAsync(ct);
        if (actor.Organisations.Count == 0) return [];
        List<int> own = await effects.RecordsAboutAsync([.. actor.Organisations.Select(one => one.Id)], ct);
        DateOnly from = calendar.Today.AddDays(-DaysShown);
        var records = await (await sight.SeenByAsync(actor, ct)).Where(one => own.Contains(one.Id) && one.On >= from).OrderByDescending(one => one.On).ToListAsync(ct);
        return
        [
            .. records.Select(one => new DeskItem(
                texts["Ledger.DeskTitle", one.Reference], string.Create(CultureInfo.InvariantCulture, $"/{Cultures.Current}/decisions/{one.Id}"),
                texts.Language == "en" ? one.SummaryEn : one.SummaryRu)),
        ];
    }
}
