using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Obligations;

/// <summary>Makes the page of obligations for whoever asks.</summary>
public sealed class ObligationsPageQuery(PortalDb db, ObligationQuery obligations, UnionCalendar calendar, UnionIdentity union, PortalAddress address, Texts texts)
{
    public async Task<ObligationsPage> ForAsync(Actor actor, CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        List<int> mine = [.. actor.Organisations.Select(one => one.Id)];
        List<CalendarKey> keys = await db.CalendarKeys.AsNoTracking().Where(one => one.OrganisationId == null || mine.Contains(one.OrganisationId.Value)).ToListAsync(ct);
        string? AddressOf(int? organisation) => keys.FirstOrDefault(one => one.OrganisationId == organisation) is { } key
            ? address.Of($"/{Cultures.Current}/obligations/{key.Key}.ics") : null;

        List<ObligationGroup> groups = [];
        if (AnswersForUnion(actor))
            groups.Add(new ObligationGroup(null, union.Name, [.. texts.TellAll(await obligations.OfUnionAsync(today, ct), today).Select(line => Reachable(line, actor))], AddressOf(null), KeepsUnionKey(actor)));
        List<int> own = [.. actor.Organisations.Where(one => Acts.Of(Act.ReadObligations).Own.Contains(one.As)).Select(one => one.Id)];
        foreach (OrganisationObligations one in await obligations.OfAsync(own, today, ct))
            groups.Add(new ObligationGroup(one.Organisation.Id, one.NameIn(Cultures.Current), texts.TellAll(one.Due, today), AddressOf(one.Organisation.Id), true));
        return new ObligationsPage(today, groups, Cultures.Current);
    }

    /// <summary>Nobody is led to a page that is shut to them.</summary>
    private static ObligationLine Reachable(ObligationLine line, Actor actor) =>
        line.Link == ObligationWords.Publication && !actor.May(Act.PublishEdition) ? line with { Link = null } : line;

    /// <summary>Those for whom the union's own duties are theirs.</summary>
    public static bool AnswersForUnion(Actor actor) => actor.Roles.Any(Acts.Of(Act.ReadObligations).Any.Contains);

    private static bool KeepsUnionKey(Actor actor) => actor.Roles.Any(Acts.Of(Act.KeepCalendarKey).Any.Contains);
}
