using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Reviews;

/// <summary>The candidate's own time, and what waits for the chair and the office to put to the board.</summary>
public sealed class CandidacyDesk(PortalDb db, CandidacyFileQuery files, ActorQuery actors, UnionCalendar calendar, Texts texts) : IDeskSource
{
    public async Task<IReadOnlyList<DeskItem>> ItemsAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        Actor actor = await actors.CurrentAsync(ct);
        List<DeskItem> items = [];
        if (actor.Is(Role.Candidate)) items.AddRange(await OwnAsync(actor, ct));
        if (!actor.May(Act.ReviewCandidacy)) return items;
        var open = (await files.StandingAsync(ct)).Where(one => one.Open is null && one.DaysLeft <= one.Terms.Candidacy.ReminderDays.DefaultIfEmpty(0).Max()).ToList();
        if (open.Count > 0) items.Add(new DeskItem(texts.Plural("Candidacies.Desk.Reviews", open.Count), $"/{Cultures.Current}/candidacies", null, open[0].Candidacy.ReviewDueOn));
        return items;
    }

    private async Task<List<DeskItem>> OwnAsync(Actor actor, CancellationToken ct)
    {
        List<int> own = [.. actor.Organisations.Where(one => one.As == Role.Candidate).Select(one => one.Id)];
        var standing = await db.Candidacies.AsNoTracking().Include(one => one.Organisation.Names).Include(one => one.Departure)
            .Where(one => own.Contains(one.OrganisationId)).ToListAsync(ct);
        return [.. standing.Where(one => one.StandsOn(calendar.Today)).Select(one => new DeskItem(
            texts["Candidacies.Desk.Own", NamesOf.Organisation(one.Organisation, texts.Language)],
            string.Create(CultureInfo.InvariantCulture, $"/{Cultures.Current}/candidacies/{one.Id}/own"), null, one.ReviewDueOn))];
    }
}
