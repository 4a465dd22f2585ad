using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.ExpertCouncil;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Valuations.Readings;

/// <summary>Who may read a report: people of the council and the office, and what mandates tell of their ties to the member (U11).</summary>
public sealed class ReaderQuery(PortalDb db, UnionCalendar calendar)
{
    /// <summary>Everybody of the council and the office today, with the tie to the organisation.</summary>
    public async Task<IReadOnlyList<ReaderFacts>> CandidatesAsync(int organisationId, CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        List<int> ids = await db.Set<CouncilSeat>().Where(one => one.From <= today && (one.Until == null || one.Until > today)).Select(one => one.PersonId)
            .Union(db.Set<Appointment>().Where(one => one.Kind == AppointmentKind.Office && one.From <= today && (one.Until == null || one.Until > today)).Select(one => one.PersonId)).ToListAsync(ct);
        List<Person> people = await db.People.Where(one => ids.Contains(one.Id)).OrderBy(one => one.FamilyName).ThenBy(one => one.Id).ToListAsync(ct);
        Dictionary<int, ReaderTie> ties = await TiesAsync(organisationId, people, today, ct);
        return people.ConvertAll(one => new ReaderFacts(one, true, ties[one.Id]));
    }

    /// <summary>One person, whoever it is; null where there is none.</summary>
    public async Task<ReaderFacts?> FactsAsync(int organisationId, int personId, CancellationToken ct)
    {
        if ((await CandidatesAsync(organisationId, ct)).FirstOrDefault(one => one.Person.Id == personId) is { } known) return known;
        return await db.People.SingleOrDefaultAsync(one => one.Id == personId, ct) is { } person ? new ReaderFacts(person, false, ReaderTie.None) : null;
    }

    private async Task<Dictionary<int, ReaderTie>> TiesAsync(int organisationId, List<Person> people, DateOnly today, CancellationToken ct)
    {
        int[] ids = [.. people.Select(one => one.Id)];
        DateOnly since = today.AddYears(-ValuationRules.TiedYears);
        List<int> spoke = await db.Representatives.Where(one => one.OrganisationId == organisationId && EF.Parameter(ids).Contains(one.PersonId) && (one.Until == null || one.Until > since)).Select(one => one.PersonId).ToListAsync(ct);
        List<int> sat = await db.BoardSeats.Where(one => one.OrganisationId == organisationId && EF.Parameter(ids).Contains(one.PersonId) && (one.Until == null || one.Until > since)).Select(one => one.PersonId).ToListAsync(ct);
        ILookup<int, int> speaksFor = (await db.Representatives.Where(one => EF.Parameter(ids).Contains(one.PersonId) && one.OrganisationId != organisationId && (one.Until == null || one.Until > today))
            .Select(one => new { one.PersonId, one.OrganisationId }).ToListAsync(ct)).ToLookup(one => one.PersonId, one => one.OrganisationId);
        Dictionary<int, HashSet<string>> leaders = await LeadersAsync([organisationId, .. speaksFor.SelectMany(one => one).Distinct()], ct);
        HashSet<string> own = leaders[organisationId];
        return people.ToDictionary(one => one.Id, one =>
            spoke.Contains(one.Id) ? ReaderTie.Mandate
            : sat.Contains(one.Id) ? ReaderTie.Seat
            : own.Contains(Folding.Fold(one.NameIn("ru"))) || own.Contains(Folding.Fold($"{one.FamilyName} {one.GivenName}")) ? ReaderTie.Founder
            : speaksFor[one.Id].Any(other => leaders[other].Overlaps(own)) ? ReaderTie.Kindred : ReaderTie.None);
    }

    /// <summary>Names of heads and founding citizens of organisations, folded.</summary>
    private async Task<Dictionary<int, HashSet<string>>> LeadersAsync(int[] organisations, CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        var founders = await db.Organisations.Where(one => EF.Parameter(organisations).Contains(one.Id))
            .Select(one => new { one.Id, Names = one.Founders.Where(founder => founder.Kind == FounderKind.Citizen && founder.Count == 1).Select(founder => founder.Name).ToList() }).ToListAsync(ct);
        List<Representative> heads = await db.Representatives.AsNoTracking().Include(one => one.Person)
            .Where(one => EF.Parameter(organisations).Contains(one.OrganisationId) && one.Role == RepresentativeRole.Head && (one.Until == null || one.Until > today)).ToListAsync(ct);
        ILookup<int, string> headNames = heads.ToLookup(one => one.OrganisationId, one => one.Person.NameIn("ru"));
        return founders.ToDictionary(one => one.Id, one => one.Names.Concat(headNames[one.Id]).Select(Folding.Fold).ToHashSet());
    }
}
