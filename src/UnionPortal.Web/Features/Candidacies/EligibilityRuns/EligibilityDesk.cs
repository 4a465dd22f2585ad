using System.Security.Claims;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.EligibilityRuns;

/// <summary>Changes for the worse that wait for the board.</summary>
public sealed class EligibilityDesk(EligibilityRunQuery runs, ActorQuery actors, Texts texts) : IDeskSource
{
    public async Task<IReadOnlyList<DeskItem>> ItemsAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        Actor actor = await actors.CurrentAsync(ct);
        if (!actor.May(Act.ConcludeEligibility)) return [];
        int open = await runs.OpenTasksAsync(ct);
        return open == 0 ? [] : [new DeskItem(texts.Plural("EligibilityRuns.Desk", open), $"/{Cultures.Current}/eligibility")];
    }
}
