using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Candidacies.Passports;

/// <summary>
/// What the rules of eligibility are held against, for organisations that may have no application in hand: facts of the
/// organisation, declarations and judgements of its latest application known on the day.
/// </summary>
public sealed class EligibilityFactsQuery(PortalDb db)
{
    /// <summary>Facts of many at once, without what only pages need; in the order of the ids.</summary>
    /// <param name="year">The financial year whose income counts.</param>
    public async Task<List<EligibilityFacts>> OfManyAsync(IReadOnlyList<int> organisationIds, int year, DateOnly on, CancellationToken ct)
    {
        int[] ids = [.. organisationIds];
        var organisations = await db.Organisations.AsNoTracking().AsSplitQuery()
            .Include(one => one.Founders).Include(one => one.Incomes.Where(income => income.Year == year)).ThenInclude(income => income.Lines)
            .Where(one => EF.Parameter(ids).Contains(one.Id)).OrderBy(one => one.Id).ToListAsync(ct);
        var applications = await db.Applications.AsNoTracking().AsSplitQuery().Include(one => one.Judgements)
            .Where(one => EF.Parameter(ids).Contains(one.OrganisationId) && one.SubmittedOn != null && one.SubmittedOn <= on).ToListAsync(ct);
        ILookup<int, Application> byOrganisation = applications.ToLookup(one => one.OrganisationId);
        return organisations.ConvertAll(one => FactsOf(one, Latest(byOrganisation[one.Id]), year, on));
    }

    /// <summary>The organisation whole, as its page shows it, with its latest application; null where there is none of that id.</summary>
    public async Task<(EligibilityFacts Facts, Application? Application)?> OneAsync(int organisationId, int year, DateOnly on, CancellationToken ct)
    {
        Organisation? organisation = await db.Organisations.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(one => one.Names).Include(one => one.Founders).Include(one => one.Documents).Include(one => one.Incomes).ThenInclude(income => income.Lines)
            .SingleOrDefaultAsync(one => one.Id == organisationId, ct);
        if (organisation is null) return null;
        var applications = await db.Applications.AsNoTrackingWithIdentityResolution().AsSplitQuery().Include(one => one.Judgements).ThenInclude(one => one.By)
            .Where(one => one.OrganisationId == organisationId).ToListAsync(ct);
        Application? latest = Latest(applications.Where(one => one.SubmittedOn <= on)) ?? applications.Where(one => one.StartedOn <= on).MaxBy(one => one.Id);
        return (FactsOf(organisation, latest, year, on), latest);
    }

    private static Application? Latest(IEnumerable<Application> applications) => applications.MaxBy(one => (one.SubmittedOn, one.Id));

    private static EligibilityFacts FactsOf(Organisation organisation, Application? application, int year, DateOnly on) =>
        new(organisation, application?.Declarations ?? Declarations.None, [.. (application?.Judgements ?? []).Where(one => one.On <= on)], year, on);
}
