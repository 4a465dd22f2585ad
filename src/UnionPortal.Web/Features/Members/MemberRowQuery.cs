using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Data.Standings;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Members;

/// <summary>Sets out numbers of the register as rows, in the order given. What each is, the domain says.</summary>
public sealed class MemberRowQuery(PortalDb db, ReferenceBook book, Texts texts)
{
    public async Task<IReadOnlyList<MemberRow>> RowsAsync(IReadOnlyList<int> ids, DateOnly today, CancellationToken ct)
    {
        if (ids.Count == 0) return [];
        int[] asked = [.. ids];
        var numbers = await db.RegistryNumbers.AsNoTrackingWithIdentityResolution().AsSplitQuery().Include(one => one.Organisation.Names)
            .Where(one => EF.Parameter(asked).Contains(one.Id)).ToDictionaryAsync(one => one.Id, ct);
        List<int> organisations = [.. numbers.Values.Select(one => one.OrganisationId).Distinct()];
        int year = today.Year - 1;
        var affiliations = await AffiliationsAsync(asked, ct);
        HashSet<int> worsened = [.. await db.EligibilityReviews
            .Where(one => EF.Parameter(organisations).Contains(one.OrganisationId) && one.Worsened != "" && one.ConcludedOn == null).Select(one => one.OrganisationId).ToListAsync(ct)];
        HashSet<int> stated = [.. await db.Set<IncomeStatement>()
            .Where(one => EF.Parameter(organisations).Contains(EF.Property<int>(one, "OrganisationId")) && one.Year == year).Select(one => EF.Property<int>(one, "OrganisationId")).ToListAsync(ct)];
        List<MemberRow> rows = [];
        foreach (int id in ids)
        {
            if (!numbers.TryGetValue(id, out RegistryNumber? number) || RowOf(number, affiliations[id], today) is not { } row) continue;
            bool owes = row.Standing is not (RegisterStanding.Partner or RegisterStanding.Departed);
            rows.Add(row with { Worsened = worsened.Contains(number.OrganisationId), NoFigures = owes && !stated.Contains(number.OrganisationId) });
        }
        return rows;
    }

    private async Task<ILookup<int, Affiliation>> AffiliationsAsync(int[] ids, CancellationToken ct)
    {
        var members = await db.Members.AsNoTracking().Include(one => one.Departure).Include(one => one.Suspensions)
            .Where(one => EF.Parameter(ids).Contains(EF.Property<int>(one, StandingQuery.NumberId))).Select(one => new { Id = EF.Property<int>(one, StandingQuery.NumberId), One = (Affiliation)one }).ToListAsync(ct);
        var candidacies = await db.Candidacies.AsNoTracking().Include(one => one.Departure)
            .Where(one => EF.Parameter(ids).Contains(EF.Property<int>(one, StandingQuery.NumberId))).Select(one => new { Id = EF.Property<int>(one, StandingQuery.NumberId), One = (Affiliation)one }).ToListAsync(ct);
        var partners = await db.Partners.AsNoTracking().Include(one => one.Departure)
            .Where(one => EF.Parameter(ids).Contains(EF.Property<int>(one, StandingQuery.NumberId))).Select(one => new { Id = EF.Property<int>(one, StandingQuery.NumberId), One = (Affiliation)one }).ToListAsync(ct);
        return members.Concat(candidacies).Concat(partners).ToLookup(pair => pair.Id, pair => pair.One);
    }

    private MemberRow? RowOf(RegistryNumber number, IEnumerable<Affiliation> affiliations, DateOnly today)
    {
        Affiliation? one = affiliations.Where(candidate => candidate.BeganOn <= today).MaxBy(candidate => (candidate.BeganOn, candidate is Member));
        if (one is null) return null;
        Organisation organisation = number.Organisation;
        return new MemberRow(number.Value, number.OrganisationId, NameOf(organisation, texts.Language), book.NameOfRegion(organisation.RegionKey, texts.Language), StandingOf(one, today), one.BeganOn)
        {
            ReviewDueOn = one is Candidacy candidacy && candidacy.StandsOn(today) ? candidacy.ReviewDueOn : null,
            DepartsOn = one.Departure?.EffectiveOn, Ground = one.Departure?.Ground,
        };
    }

    /// <summary>What an affiliation that has begun is on a day.</summary>
    public static RegisterStanding StandingOf(Affiliation one, DateOnly today) => one switch
    {
        Member member => member.StandingOn(today) switch
        {
            Standing.Good => RegisterStanding.Good,
            Standing.Suspended => RegisterStanding.Suspended,
            _ => RegisterStanding.Departed,
        },
        Candidacy candidacy => candidacy.StateOn(today) switch
        {
            CandidacyState.Running => RegisterStanding.Candidate,
            CandidacyState.UnderReview => RegisterStanding.UnderReview,
            _ => RegisterStanding.Departed,
        },
        _ => one.StandsOn(today) ? RegisterStanding.Partner : RegisterStanding.Departed,
    };

    public static string NameOf(Organisation organisation, string language) =>
        (language == "en" ? organisation.Name.English : null) ?? organisation.Name.Short ?? organisation.Name.Full;
}
