using Microsoft.EntityFrameworkCore;

namespace UnionPortal.Web.Data;

/// <summary>When an organisation last said something: whoever answers is not lost (A18).</summary>
public abstract partial class PortalDb
{
    /// <summary>The last day on which the organisation answered in a matter, answered a request or proposed a change; null where it never did.</summary>
    public async Task<DateOnly?> LastWordOnAsync(int organisationId, CancellationToken ct)
    {
        DateOnly?[] days =
        [
            await SuspensionProposals.Where(one => one.Member.OrganisationId == organisationId).MaxAsync(one => one.AnsweredOn, ct),
            await Expulsions.Where(one => one.Member.OrganisationId == organisationId).MaxAsync(one => one.AnsweredOn, ct),
            await Recommendations.Where(one => one.Recommender.OrganisationId == organisationId).MaxAsync(one => one.AnsweredOn, ct),
            await OrganisationChanges.Where(one => one.OrganisationId == organisationId).MaxAsync(one => (DateOnly?)one.ProposedOn, ct),
        ];
        return days.Max();
    }
}
