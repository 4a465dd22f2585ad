using System.Globalization;
using System.Security.Claims;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Recommendations;

/// <summary>Requests for a recommendation that wait for the person signed in.</summary>
public sealed class RecommendationDesk(RecommendationQuery requests, ActorQuery actors, UnionCalendar calendar, Texts texts) : IDeskSource
{
    public async Task<IReadOnlyList<DeskItem>> ItemsAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        Actor actor = await actors.CurrentAsync(ct);
        if (!actor.May(Act.AnswerRecommendation)) return [];
        var page = await requests.ListAsync(actor, calendar.Today, ct);
        return [.. page.Awaited.Select(row => new DeskItem(
            texts["Recommendations.DeskTitle", row.Applicant],
            string.Create(CultureInfo.InvariantCulture, $"/{Cultures.Current}/recommendations/{row.Id}"), row.AskedOf, row.AnswerBy))];
    }
}
