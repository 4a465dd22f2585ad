using System.Security.Claims;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Editions.Schedule;

/// <summary>The edition whose day has come or is near, before those who may sign it.</summary>
public sealed class EditionDesk(EditionSchedule schedule, ActorQuery actors, UnionCalendar calendar, Texts texts) : IDeskSource
{
    private const int DaysNear = 14;

    public async Task<IReadOnlyList<DeskItem>> ItemsAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        if (!(await actors.CurrentAsync(ct)).May(Act.PublishEdition)) return [];
        DateOnly today = calendar.Today;
        if (await schedule.NextAsync(today, ct) is not { } due || due.DueOn > today.AddDays(DaysNear)) return [];
        return [new DeskItem(texts[due.DueOn <= today ? "Editions.Desk" : "Editions.DeskNear", due.Number], $"/{Cultures.Current}/registry/publication", texts["Editions.DeskHint"], due.DueOn)];
    }
}
