using System.Security.Claims;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>What waits for a member of the board, for the chair or for the office.</summary>
public sealed class CaseDesk(CaseListQuery list, ActorQuery actors, UnionCalendar calendar, Texts texts) : IDeskSource
{
    public async Task<IReadOnlyList<DeskItem>> ItemsAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        Actor actor = await actors.CurrentAsync(ct);
        if (!actor.May(Act.ReadCases)) return [];
        var waiting = await list.WaitingAsync(actor, calendar.Today, ct);
        var items = new List<DeskItem>();
        Add(items, "Board.Desk.Votes", [.. waiting.Where(row => row.WaitsForMe)]);
        if (actor.May(Act.ProposeDecision)) Add(items, "Board.Desk.Proposals", [.. waiting.Where(row => row.Voted is null)]);
        if (items.Count == 0) items.Add(new DeskItem(texts["Board.Title"], Link, texts.Plural("Board.Desk.Open", waiting.Count)));
        return items;
    }

    private static string Link => $"/{Cultures.Current}/board";

    private void Add(List<DeskItem> items, string key, IReadOnlyList<CaseRow> rows)
    {
        if (rows.Count > 0) items.Add(new DeskItem(texts.Plural(key, rows.Count), Link, null, rows.Min(row => row.DueOn)));
    }
}
