using System.Security.Claims;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Editions.Schedule;

/// <summary>The edition whose day has come, before those who may sign it.</summary>
public sealed class EditionDesk(EditionSchedule schedule, ActorQuery actors, UnionCalendar calendar, Texts texts) : IDeskSource
{
    public async Task<IReadOnlyList<DeskItem>> ItemsAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        if (!(await actors.CurrentAsync(ct)).May(Act.PublishEdition)) return [];
        if (await schedule.DueAsync(calendar.Today, ct) is not { } due) return [];
        return [new DeskItem(texts["Editions.Desk", due.Number], $"/{Cultures.Current}/registry/publication", texts["Editions.DeskHint"], due.DueOn)];
    }
}
