using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Valuations.Standards;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Valuations.Certifications;

/// <summary>Checklists that wait for a reader or for the office, and a result the member may answer (U10).</summary>
public sealed class CertificationsDesk(PortalDb db, ActorQuery actors, UnionCalendar calendar, Texts texts) : IDeskSource
{
    private const int ReplyDays = 60;

    public async Task<IReadOnlyList<DeskItem>> ItemsAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        Actor actor = await actors.CurrentAsync(ct);
        List<DeskItem> items = [];
        if (actor.May(Act.AssessCertification)) await ReaderAsync(actor, items, ct);
        if (actor.May(Act.KeepStandards)) await OfficeAsync(items, ct);
        if (actor.May(Act.WriteCertification)) await MemberAsync(actor, items, ct);
        return items;
    }

    private async Task ReaderAsync(Actor actor, List<DeskItem> items, CancellationToken ct)
    {
        int unread = await db.Certifications.CountAsync(one => one.ConcludedOn == null
            && one.Assessments.Any(assessment => assessment.ReaderId == actor.PersonId && assessment.DeclaredOn == null && assessment.GivenOn == null), ct);
        if (unread > 0) items.Add(new DeskItem(texts.Plural("Standards.Desk.Read", unread), $"/{Cultures.Current}/standards"));
    }

    /// <summary>Where a reader is wanted: the first two, or a third.</summary>
    private async Task OfficeAsync(List<DeskItem> items, CancellationToken ct)
    {
        int wanting = await db.Certifications.CountAsync(one => one.SubmittedOn != null && one.ConcludedOn == null
            && (one.Assessments.Count(assessment => assessment.DeclaredOn == null && !assessment.IsThird) < 2
                || (!one.Assessments.Any(assessment => assessment.DeclaredOn == null && assessment.GivenOn == null) && !one.Assessments.Any(assessment => assessment.DeclaredOn == null && assessment.IsThird))), ct);
        if (wanting > 0) items.Add(new DeskItem(texts.Plural("Standards.Desk.Wanting", wanting), $"/{Cultures.Current}/standards"));
    }

    private async Task MemberAsync(Actor actor, List<DeskItem> items, CancellationToken ct)
    {
        int[] own = [.. actor.Organisations.Where(one => actor.MayFor(Act.WriteCertification, one.Id)).Select(one => one.Id)];
        DateOnly since = calendar.Today.AddDays(-ReplyDays);
        var fresh = await db.Certifications.AsNoTracking().Include(one => one.Standard).Where(one => EF.Parameter(own).Contains(one.OrganisationId) && one.ConcludedOn > since && one.RepliedOn == null).OrderBy(one => one.Id).ToListAsync(ct);
        items.AddRange(fresh.Select(one => new DeskItem(texts["Standards.Desk.Result", one.Standard.Name()], Invariant($"/{Cultures.Current}/certifications/{one.Id}"))));
    }
}
