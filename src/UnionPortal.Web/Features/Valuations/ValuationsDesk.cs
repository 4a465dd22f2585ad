using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Valuations;

/// <summary>What waits for a reader, for the office, and a result the member may answer.</summary>
public sealed class ValuationsDesk(PortalDb db, ActorQuery actors, UnionCalendar calendar, Texts texts) : IDeskSource
{
    private const int AnswerDays = 60;

    public async Task<IReadOnlyList<DeskItem>> ItemsAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        Actor actor = await actors.CurrentAsync(ct);
        List<DeskItem> items = [];
        if (actor.May(Act.ValueReport)) await ReaderAsync(actor, items, ct);
        if (actor.May(Act.KeepValuations)) await OfficeAsync(items, ct);
        if (actor.May(Act.AnswerValuation)) await MemberAsync(actor, items, ct);
        return items;
    }

    private async Task ReaderAsync(Actor actor, List<DeskItem> items, CancellationToken ct)
    {
        int unread = await db.Valuations.CountAsync(one => one.ConcludedOn == null
            && one.Readings.Any(reading => reading.ReaderId == actor.PersonId && reading.DeclaredOn == null && reading.ScoredOn == null), ct);
        if (unread > 0) items.Add(new DeskItem(texts.Plural("Valuations.Desk.Read", unread), $"/{Cultures.Current}/valuations/assigned"));
    }

    /// <summary>Where a reader is wanted: the first two, or a third.</summary>
    private async Task OfficeAsync(List<DeskItem> items, CancellationToken ct)
    {
        var wanting = await db.ValuationsWanting
            .GroupBy(one => one.Report.Period.Year).Select(one => new { Year = one.Key, Count = one.Count() }).OrderBy(one => one.Year).ToListAsync(ct);
        items.AddRange(wanting.Select(one => new DeskItem(texts.Plural("Valuations.Desk.Wanting", one.Count, one.Year), Invariant($"/{Cultures.Current}/valuations/years/{one.Year}/work?state=open"))));
    }

    private async Task MemberAsync(Actor actor, List<DeskItem> items, CancellationToken ct)
    {
        int[] own = [.. actor.Organisations.Where(one => actor.MayFor(Act.AnswerValuation, one.Id)).Select(one => one.Id)];
        DateOnly since = calendar.Today.AddDays(-AnswerDays);
        var fresh = await db.Valuations.Where(one => EF.Parameter(own).Contains(one.Report.OrganisationId) && one.ConcludedOn > since && one.AnsweredOn == null)
            .Select(one => new { one.Id, one.Report.Period.Year }).ToListAsync(ct);
        items.AddRange(fresh.Select(one => new DeskItem(texts["Valuations.Desk.Result", one.Year], Invariant($"/{Cultures.Current}/valuations/{one.Id}"))));
    }
}
