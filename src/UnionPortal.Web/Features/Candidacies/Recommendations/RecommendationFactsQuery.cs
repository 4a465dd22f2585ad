using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Candidacies.Recommendations;

/// <summary>Finds what the rules of A15 must know besides the entities: what the member gave this year, and whom it shares with the applicant.</summary>
public sealed class RecommendationFactsQuery(PortalDb db)
{
    /// <param name="except">The request being answered; null while a member is only asked.</param>
    public async Task<RecommendationFacts> OfAsync(Organisation applicant, Member member, Recommendation? except, DateOnly today, CancellationToken ct)
    {
        int given = await GivenInYearAsync(member.Id, except?.Id, today, ct);
        var theirs = await PeopleOfAsync(applicant.Id, today, ct);
        var ours = await PeopleOfAsync(member.OrganisationId, today, ct);
        return new RecommendationFacts(given, [.. theirs.Where(one => ours.ContainsKey(one.Key)).Select(one => one.Value)]);
    }

    /// <summary>Recommendations the member gave in the calendar year of the day and has not taken back.</summary>
    public Task<int> GivenInYearAsync(int memberId, int? exceptId, DateOnly today, CancellationToken ct)
    {
        DateOnly first = new(today.Year, 1, 1), next = first.AddYears(1);
        return db.Recommendations.CountAsync(one => one.RecommenderId == memberId && one.Id != exceptId
            && one.Answer == RecommendationAnswer.Recommends && one.WithdrawnOn == null
            && one.AnsweredOn >= first && one.AnsweredOn < next, ct);
    }

    /// <summary>Heads in office on the day and founders named one by one, by their folded names.</summary>
    private async Task<Dictionary<string, string>> PeopleOfAsync(int organisationId, DateOnly today, CancellationToken ct)
    {
        var heads = await db.Representatives
            .Where(one => one.OrganisationId == organisationId && one.Role == RepresentativeRole.Head
                && one.From <= today && (one.Until == null || one.Until > today))
            .Select(one => one.Person).ToListAsync(ct);
        var founders = await db.Organisations.Where(one => one.Id == organisationId)
            .SelectMany(one => one.Founders).Where(one => one.Count == 1 && one.Kind != FounderKind.StateBody)
            .Select(one => one.Name).ToListAsync(ct);
        return heads.Select(person => person.NameIn("ru")).Concat(founders)
            .DistinctBy(Folding.Fold).ToDictionary(Folding.Fold, name => name);
    }
}
