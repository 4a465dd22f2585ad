using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings;

/// <summary>Tells the office of a meeting whose day has come and whose resolutions are to be entered, and of one that must be convened (A21).</summary>
public sealed class MeetingDesk(PortalDb db, MeetingQuery meetings, ActorQuery actors, UnionCalendar calendar, Texts texts) : IDeskSource
{
    public async Task<IReadOnlyList<DeskItem>> ItemsAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        Actor actor = await actors.CurrentAsync(ct);
        if (!actor.May(Act.KeepMeetings)) return [];
        var convened = await db.GeneralMeetings.AsNoTracking().Where(one => one.HeldOn == null).OrderBy(one => one.ConvenedFor)
            .Select(one => new { one.Number, one.ConvenedFor }).ToListAsync(ct);
        List<DeskItem> items = [.. convened.Where(one => one.ConvenedFor <= calendar.Today).Select(one => new DeskItem(
            texts["Meetings.Desk.Enter", one.Number], string.Create(CultureInfo.InvariantCulture, $"/{Cultures.Current}/meetings/{one.Number}"), null, one.ConvenedFor))];
        if (convened.Count > 0) return items;
        MeetingListPage list = await meetings.ListAsync(actor, ct);
        items.Add(new DeskItem(texts["Meetings.Desk.Convene"], $"/{Cultures.Current}/meetings/new", null, list.NextDueOn));
        return items;
    }
}
