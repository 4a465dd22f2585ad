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
    /// <summary>Everybody of the council and the office today.</summary>
    public async Task<List<Person>> SeatedAsync(CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        List<int> ids = await db.Set<CouncilSeat>().Where(one => one.From <= today && (one.Until == null || one.Until > today)).Select(one => one.PersonId)
            .Union(db.Set<Appointment>().Where(one => one.Kind == AppointmentKind.Office && one.From <= today && (one.Until == null || one.Until > today)).Select(one => one.PersonId)).ToListAsync(ct);
        return await db.People.Where(one => ids.Contains(one.Id)).OrderBy(one => one.FamilyName).ThenBy(one => one.Id).ToListAsync(ct);
    }

    /// <summary>Everybody of the council and the office today, with the tie to the organisation.</summary>
    public async Task<IReadOnlyList<ReaderFacts>> CandidatesAsync(int organisationId, CancellationToken ct)
    {
        List<Person> people = await SeatedAsync(ct);
        ReaderTies ties = await TiesAsync([organisationId], people, ct);
        return people.ConvertAll(one => new ReaderFacts(one, true, ties.Of(one, organisationId)));
    }

    /// <summary>One person, whoever it is; null where there is none.</summary>
    public async Task<ReaderFacts?> FactsAsync(int organisationId, int personId, CancellationToken ct)
    {
        if ((await CandidatesAsync(organisationId, ct)).FirstOrDefault(one => one.Person.Id == personId) is { } known) return known;
        return await db.People.SingleOrDefaultAsync(one => one.Id == personId, ct) is { } person ? new ReaderFacts(person, false, ReaderTie.None) : null;
    }

    /// <summary>How many reports each of the people has still to read.</summary>
    public async Task<Dictionary<Person, int>> LoadAsync(IReadOnlyList<Person> people, CancellationToken ct)
    {
        Dictionary<int, int> unread = await db.Set<Reading>().Where(one => one.ScoredOn == null && one.DeclaredOn == null).GroupBy(one => one.ReaderId).Select(same => new { same.Key, Count = same.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, ct);
        return people.ToDictionary(one => one, one => unread.GetValueOrDefault(one.Id));
    }

    /// <summary>What ties these people to these organisations.</summary>
    public async Task<ReaderTies> TiesAsync(int[] organisations, IReadOnlyList<Person> people, CancellationToken ct)
    {
        DateOnly today = calendar.Today, since = today.AddYears(-ValuationRules.TiedYears);
        int[] ids = [.. people.Select(one => one.Id)];
        var mandates = await db.Representatives.Where(one => EF.Parameter(ids).Contains(one.PersonId) && (one.Until == null || one.Until > since)).Select(one => new { one.PersonId, one.OrganisationId, one.Until }).ToListAsync(ct);
        HashSet<Bond> sat = [.. await db.BoardSeats.Where(one => EF.Parameter(ids).Contains(one.PersonId) && (one.Until == null || one.Until > since)).Select(one => new Bond(one.PersonId, one.OrganisationId)).ToListAsync(ct)];
        ILookup<int, int> speaksFor = mandates.Where(one => one.Until is null || one.Until > today).ToLookup(one => one.PersonId, one => one.OrganisationId);
        Dictionary<int, HashSet<string>> leaders = await LeadersAsync([.. organisations.Union(speaksFor.SelectMany(one => one))], ct);
        return new ReaderTies(mandates.Select(one => new Bond(one.PersonId, one.OrganisationId)).ToHashSet(), sat, speaksFor, leaders);
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
