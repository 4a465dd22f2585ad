using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Recommendations;

/// <summary>Reminds members that were asked and have not answered. Run as often as one likes: each reminder goes out once.</summary>
public sealed class RecommendationReminderService(PortalDb db, RecommendationLetterService letters, CharterBook charter, AuditTrail audit, UnionCalendar calendar) : IReminder
{
    Task IReminder.RemindAsync(CancellationToken ct) => RemindAsync(ct);

    /// <summary>Sends what is due; answers how many requests were reminded of.</summary>
    public Task<int> RemindAsync(CancellationToken ct) => db.InTurnAsync(async () =>
    {
        await db.HoldOthersAsync(ct);
        DateOnly today = calendar.Today;
        var waiting = await db.Recommendations.AsSplitQuery()
            .Include(one => one.Application.Organisation.Names).Include(one => one.Recommender.Organisation.Names)
            .Include(one => one.Recommender.Suspensions).Include(one => one.Recommender.Departure)
            .Where(one => one.Answer == RecommendationAnswer.Awaited && one.ReplacedOn == null).ToListAsync(ct);
        int reminded = 0;
        foreach (Recommendation request in waiting)
        {
            RecommendationTerms terms = charter.TermsOn(request.Application.TermsFrom ?? today).Recommendation;
            if (!request.NeedsReminderOn(today, terms)) continue;
            request.NoteReminder(today, terms);
            audit.Record(Actor.Portal, Act.RemindRecommender, request, new { request.RemindersSent });
            await letters.RemindAsync(request, ct);
            reminded++;
        }
        await db.SaveChangesAsync(ct);
        return reminded;
    }, ct);
}
