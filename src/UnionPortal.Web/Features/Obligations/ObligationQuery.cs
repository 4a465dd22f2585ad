using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Standings;

namespace UnionPortal.Web.Features.Obligations;

/// <summary>An organisation with what it owes.</summary>
public sealed record OrganisationObligations(Organisation Organisation, IReadOnlyList<Obligation> Due)
{
    public string NameIn(string language) => (language == "en" ? Organisation.Name.English : null) ?? Organisation.Name.Short ?? Organisation.Name.Full;
}

/// <summary>Gathers what the rules of obligations ask about, for many organisations at once and for the union.</summary>
public sealed class ObligationQuery(PortalDb db, ReportDutyQuery reports, CharterBook charter, KeptSinceQuery kept)
{
    public async Task<IReadOnlyList<OrganisationObligations>> OfAsync(IReadOnlyCollection<int> ids, DateOnly today, CancellationToken ct)
    {
        if (ids.Count == 0) return [];
        var organisations = await db.Organisations.AsNoTracking().Include(one => one.Names).Where(one => ids.Contains(one.Id)).OrderBy(one => one.Id).ToListAsync(ct);
        var members = (await db.Members.AsNoTracking().Include(one => one.Departure).Where(one => ids.Contains(one.OrganisationId)).ToListAsync(ct)).ToLookup(one => one.OrganisationId);
        var candidacies = (await db.Candidacies.AsNoTracking().Include(one => one.Departure).Where(one => ids.Contains(one.OrganisationId)).ToListAsync(ct)).ToLookup(one => one.OrganisationId);
        var partners = (await db.Partners.AsNoTracking().Include(one => one.Departure).Include(one => one.Agreements).Where(one => ids.Contains(one.OrganisationId)).ToListAsync(ct)).ToLookup(one => one.OrganisationId);
        var asked = (await AskedAsync(ids, ct)).ToLookup(one => one.Recommender.OrganisationId);
        var suspensions = (await db.SuspensionProposals.AsNoTracking().Include(one => one.Member).Include(one => one.Decision)
            .Where(one => ids.Contains(one.Member.OrganisationId) && one.AnsweredOn == null).ToListAsync(ct)).ToLookup(one => one.Member.OrganisationId);
        var expulsions = (await ExpulsionsAsync(ct)).ToLookup(one => one.Member.OrganisationId);
        ILookup<int, ReportLine> due = await reports.OfManyAsync(ids, today, ct);
        var certifications = (await db.Certifications.AsNoTrackingWithIdentityResolution().Include(one => one.Standard.Earlier).Where(one => ids.Contains(one.OrganisationId) && (one.Until > today || one.ConcludedOn == null)).ToListAsync(ct)).ToLookup(one => one.OrganisationId);
        OrganisationObligations Of(Organisation one) => new(one, ObligationRules.Of(new OrganisationDuties
        {
            Member = members[one.Id].FirstOrDefault(it => it.StandsOn(today)), Candidacy = candidacies[one.Id].FirstOrDefault(it => it.StandsOn(today)),
            Partner = partners[one.Id].FirstOrDefault(it => it.StandsOn(today)), Asked = [.. asked[one.Id]],
            Suspensions = [.. suspensions[one.Id]], Expulsions = [.. expulsions[one.Id]], Reports = [.. due[one.Id].Select(line => line.Duty)],
            Certifications = [.. certifications[one.Id]],
        }, charter.TermsOn(today), today));
        return organisations.ConvertAll(Of);
    }

    public async Task<IReadOnlyList<Obligation>> OfUnionAsync(DateOnly today, CancellationToken ct)
    {
        var applications = await db.Applications.AsNoTracking().Include(one => one.Organisation.Names).Include(one => one.Questions)
            .Where(one => one.SubmittedOn != null && one.DecidedOn == null && one.WithdrawnOn == null).ToListAsync(ct);
        var candidacies = await db.Candidacies.AsNoTracking().Include(one => one.Organisation.Names).Include(one => one.Departure).Where(one => one.AdmittedOn == null).ToListAsync(ct);
        return ObligationRules.Of(new UnionDuties(charter.Union.FoundedOn)
        {
            Meetings = await db.GeneralMeetings.AsNoTracking().Where(one => one.HeldOn != null).ToListAsync(ct),
            BoardMeetings = await db.BoardMeetings.AsNoTracking().ToListAsync(ct),
            KeptSince = await kept.DayAsync(ct),
            LastEdition = await db.RegistryEditions.MaxAsync(one => (DateOnly?)one.AsOf, ct),
            Applications = [.. applications.Select(one => (one, charter.TermsOn(one.TermsFrom ?? today).Admission))],
            Candidacies = candidacies,
            LastEligibilityYear = await db.EligibilityReviews.MaxAsync(one => (int?)one.Year, ct),
            Expulsions = await ExpulsionsAsync(ct),
        }, charter.TermsOn(today), today);
    }

    private Task<List<Recommendation>> AskedAsync(IReadOnlyCollection<int> ids, CancellationToken ct) => db.Recommendations.AsNoTracking()
        .Include(one => one.Recommender).Include(one => one.Application.Organisation.Names)
        .Where(one => ids.Contains(one.Recommender.OrganisationId) && one.Answer == RecommendationAnswer.Awaited && one.ReplacedOn == null).ToListAsync(ct);

    /// <summary>The union knows few of them in all its time.</summary>
    private Task<List<Expulsion>> ExpulsionsAsync(CancellationToken ct) => db.Expulsions.AsNoTracking()
        .Include(one => one.Member.Organisation.Names).Include(one => one.Meeting).Include(one => one.Resolution!.Record)
        .Where(one => one.TakenBackOn == null && one.Adopted != false).ToListAsync(ct);
}
