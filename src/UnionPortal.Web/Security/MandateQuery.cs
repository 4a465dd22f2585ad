using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Security;

/// <summary>Computes from mandates and their dates what an account may act as on a day. Nothing of it is stored.</summary>
public sealed class MandateQuery(PortalDb db, SignedIn asked, PortalSettings settings, CharterBook charter)
{
    public async Task<Actor> ActorOfAsync(int accountId, DateOnly today, CancellationToken ct)
    {
        MandateFacts? account = await asked.Mandates(db, accountId, today, ct);
        if (account is null) return Actor.Visitor;
        var roles = new HashSet<Role> { Role.Account };
        if (account.Person is not { } person) return new Actor { AccountId = accountId, Roles = roles };

        List<OwnOrganisation> own = await OrganisationsAsync(person.Id, today, ct);
        roles.UnionWith(own.Select(one => one.As));
        int? seat = account.HasSeat ? await BoardRolesAsync(person.Id, today, roles, ct) : null;
        if (account.InCouncil) roles.Add(Role.ExpertCouncil);
        if (account.InOffice) await OfficeRolesAsync(person.Id, today, roles, ct);
        HashSet<Role> withheld = [];
        if (!account.HasSecondFactor) withheld.UnionWith(roles.Intersect(settings.SecondFactor.Roles));
        if (withheld.Contains(Role.BoardMember)) withheld.UnionWith(roles.Intersect([Role.BoardChair]));
        roles.ExceptWith(withheld);
        return new Actor
        {
            AccountId = accountId, PersonId = person.Id, Name = person.NameIn(Cultures.Current), Roles = roles, Withheld = withheld, Organisations = own,
            BoardSeatId = roles.Contains(Role.BoardMember) ? seat : null,
        };
    }

    /// <summary>Whether something the union trusts the person with rests until a second factor is set up.</summary>
    public async Task<bool> RestAsync(int accountId, DateOnly today, CancellationToken ct) =>
        settings.SecondFactor.Roles.Count > 0 && (await ActorOfAsync(accountId, today, ct)).Withheld.Count > 0;

    private async Task<List<OwnOrganisation>> OrganisationsAsync(int personId, DateOnly today, CancellationToken ct)
    {
        List<OwnOrganisation> own = [];
        await foreach (SpokenFor one in asked.Organisations(db, personId, today).WithCancellation(ct))
            own.Add(new(one.Organisation, one.IsMember ? Role.Member : one.IsPartner ? Role.Partner : one.IsCandidate ? Role.Candidate : Role.Applicant));
        return own;
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
        var kinds = await db.Appointments
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
