using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.ExpertCouncil;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Security;

/// <summary>Computes from mandates and their dates what an account may act as on a day. Nothing of it is stored.</summary>
public sealed class MandateQuery(PortalDb db, PortalSettings settings, CharterBook charter)
{
    public async Task<Actor> ActorOfAsync(int accountId, DateOnly today, CancellationToken ct)
    {
        var account = await db.Users.AsNoTracking().Where(one => one.Id == accountId && one.ShutAt == null)
            .Select(one => new { one.PersonId, HasSecondFactor = one.SecondFactorSince != null }).SingleOrDefaultAsync(ct);
        if (account is null) return Actor.Visitor;
        var roles = new HashSet<Role> { Role.Account };
        if (account.PersonId is not { } personId) return new Actor { AccountId = accountId, Roles = roles };

        var person = await db.Set<Person>().AsNoTracking().SingleAsync(one => one.Id == personId, ct);
        List<OwnOrganisation> own = await OrganisationsAsync(personId, today, ct);
        roles.UnionWith(own.Select(one => one.As));
        int? seat = await BoardRolesAsync(personId, today, roles, ct);
        await OfficeRolesAsync(personId, today, roles, ct);
        HashSet<Role> withheld = [];
        if (!account.HasSecondFactor) withheld.UnionWith(roles.Intersect(settings.SecondFactor.Roles));
        if (withheld.Contains(Role.BoardMember)) withheld.UnionWith(roles.Intersect([Role.BoardChair]));
        roles.ExceptWith(withheld);
        return new Actor
        {
            AccountId = accountId, PersonId = personId, Name = person.NameIn(Cultures.Current), Roles = roles, Withheld = withheld, Organisations = own,
            BoardSeatId = roles.Contains(Role.BoardMember) ? seat : null,
        };
    }

    /// <summary>Whether something the union trusts the person with rests until a second factor is set up.</summary>
    public async Task<bool> RestAsync(int accountId, DateOnly today, CancellationToken ct) =>
        settings.SecondFactor.Roles.Count > 0 && (await ActorOfAsync(accountId, today, ct)).Withheld.Count > 0;

    private async Task<List<OwnOrganisation>> OrganisationsAsync(int personId, DateOnly today, CancellationToken ct)
    {
        List<int> ids = await db.Set<Representative>()
            .Where(one => one.PersonId == personId && one.From <= today && (one.Until == null || one.Until > today))
            .Select(one => one.OrganisationId).Distinct().ToListAsync(ct);
        var own = new List<OwnOrganisation>();
        foreach (int id in ids) own.Add(new(id, await StandingOfAsync(id, today, ct)));
        return own;
    }

    private async Task<Role> StandingOfAsync(int organisationId, DateOnly today, CancellationToken ct)
    {
        if (await db.Set<Member>().AnyAsync(one => one.OrganisationId == organisationId && one.AdmittedOn <= today
            && (one.Departure == null || one.Departure.EffectiveOn > today), ct)) return Role.Member;
        if (await db.Set<Partner>().AnyAsync(one => one.OrganisationId == organisationId && one.AcceptedOn <= today
            && (one.Departure == null || one.Departure.EffectiveOn > today), ct)) return Role.Partner;
        if (await db.Set<Candidacy>().AnyAsync(one => one.OrganisationId == organisationId && one.StartedOn <= today
            && (one.AdmittedOn == null || one.AdmittedOn > today) && (one.Departure == null || one.Departure.EffectiveOn > today), ct)) return Role.Candidate;
        return Role.Applicant;
    }

    private async Task<int?> BoardRolesAsync(int personId, DateOnly today, HashSet<Role> roles, CancellationToken ct)
    {
        List<BoardSeat> seats = await db.BoardSeats.AsNoTracking().WithVoteOn(db, today).ToListAsync(ct);
        if (seats.Find(one => one.PersonId == personId) is not { } seat) return null;
        roles.Add(Role.BoardMember);
        if (ChairRules.Leads(seat, seats, charter.TermsOn(today).Board)) roles.Add(Role.BoardChair);
        return seat.Id;
    }

    private async Task OfficeRolesAsync(int personId, DateOnly today, HashSet<Role> roles, CancellationToken ct)
    {
        bool council = await db.Set<CouncilSeat>().AnyAsync(one => one.PersonId == personId && one.From <= today && (one.Until == null || one.Until > today), ct);
        if (council) roles.Add(Role.ExpertCouncil);
        var kinds = await db.Set<Appointment>()
            .Where(one => one.PersonId == personId && one.From <= today && (one.Until == null || one.Until > today))
            .Select(one => one.Kind).ToListAsync(ct);
        roles.UnionWith(kinds.Select(RoleOf));
    }

    private static Role RoleOf(AppointmentKind kind) => kind switch
    {
        AppointmentKind.Office => Role.Office,
        AppointmentKind.Administrator => Role.Administrator,
        _ => Role.President,
    };
}
