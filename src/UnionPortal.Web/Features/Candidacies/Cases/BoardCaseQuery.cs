using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>Loads a case whole and tracked, with the facts the rules ask for. Drafts are no cases: nobody on the board sees them.</summary>
public sealed class BoardCaseQuery(PortalDb db, CharterBook charter, UnionCalendar calendar)
{
    public async Task<BoardCase?> FindAsync(int id, CancellationToken ct)
    {
        Application? application = await Applications.SingleOrDefaultAsync(one => one.Id == id && one.SubmittedOn != null, ct);
        if (application is null) return null;
        await LoadProposalsAsync(id, ct);
        DateOnly today = calendar.Today;
        CharterTerms terms = charter.TermsOn(application.TermsFrom ?? today);
        return new BoardCase(application, terms, await FactsAsync(application, terms, today, ct), await db.SeatsOnAsync(today, ct), today);
    }

    private async Task<AdmissionFacts> FactsAsync(Application application, CharterTerms terms, DateOnly today, CancellationToken ct)
    {
        int organisation = application.OrganisationId;
        return new AdmissionFacts(
            EligibilityRules.PassportOf(EligibilityFacts.Of(application, today), terms), application.RecommendationsCountingOn(today))
        {
            IsMember = await db.Members.AnyAsync(one => one.OrganisationId == organisation
                && (one.Departure == null || one.Departure.EffectiveOn > today), ct),
            Candidacy = await db.Candidacies.Include(one => one.Number)
                .FirstOrDefaultAsync(one => one.OrganisationId == organisation && one.AdmittedOn == null && one.Departure == null, ct),
            Partner = await db.Partners.Include(one => one.Number)
                .FirstOrDefaultAsync(one => one.OrganisationId == organisation && one.Departure == null, ct),
        };
    }

    private async Task LoadProposalsAsync(int applicationId, CancellationToken ct)
    {
        IQueryable<AdmissionProposal> proposals = db.Set<AdmissionProposal>().Where(one => one.ApplicationId == applicationId);
        await db.WholeBoardDecisions.Where(decision => proposals.Any(one => one.Decision.Id == decision.Id)).LoadAsync(ct);
        await proposals.Include(one => one.Decision).LoadAsync(ct);
    }

    private IQueryable<Application> Applications => db.Applications.AsSplitQuery()
        .Include(one => one.Organisation.Names).Include(one => one.Organisation.Founders)
        .Include(one => one.Organisation.Incomes).ThenInclude(income => income.Lines)
        .Include(one => one.Organisation.Documents)
        .Include(one => one.StartedBy).Include(one => one.SubmittedBy)
        .Include(one => one.Recommendations).ThenInclude(one => one.Recommender.Organisation.Names)
        .Include(one => one.Recommendations).ThenInclude(one => one.Recommender.Number)
        .Include(one => one.Recommendations).ThenInclude(one => one.Recommender.Suspensions)
        .Include(one => one.Recommendations).ThenInclude(one => one.Recommender.Departure)
        .Include(one => one.Recommendations).ThenInclude(one => one.AnsweredBy)
        .Include(one => one.Judgements).ThenInclude(one => one.By)
        .Include(one => one.Questions).ThenInclude(one => one.AskedBy)
        .Include(one => one.Questions).ThenInclude(one => one.AnsweredBy);
}
