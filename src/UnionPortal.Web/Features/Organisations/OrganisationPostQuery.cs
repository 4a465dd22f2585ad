using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;

namespace UnionPortal.Web.Features.Organisations;

/// <summary>Where a letter goes, and in which language it is read there.</summary>
public sealed record Addressee(string Email, string Culture);

/// <summary>Finds who is to be told about an organisation: people with an open, confirmed account, by the mandates of the day.</summary>
public sealed class OrganisationPostQuery(PortalDb db, CharterBook charter)
{
    /// <summary>Everyone who speaks for the organisation on the day.</summary>
    public Task<List<Addressee>> SpeakingForAsync(int organisationId, DateOnly today, CancellationToken ct) => AccountsAsync(
        db.Representatives.Where(one => one.OrganisationId == organisationId && one.From <= today && (one.Until == null || one.Until > today))
            .Select(one => one.PersonId), ct);

    /// <summary>The office; the union's own address where nobody of it has an account.</summary>
    public async Task<IReadOnlyList<Addressee>> OfficeAsync(DateOnly today, CancellationToken ct)
    {
        List<Addressee> office = await AccountsAsync(
            db.Appointments.Where(one => one.Kind == AppointmentKind.Office && one.From <= today && (one.Until == null || one.Until > today))
                .Select(one => one.PersonId), ct);
        return office.Count > 0 ? office : [new Addressee(charter.Union.ContactEmail, "ru")];
    }

    private Task<List<Addressee>> AccountsAsync(IQueryable<int> people, CancellationToken ct) => db.Users
        .Where(account => account.PersonId != null && people.Contains(account.PersonId.Value) && account.Email != null && account.ShutAt == null && account.EmailConfirmed)
        .OrderBy(account => account.Id).Select(account => new Addressee(account.Email!, account.Culture)).ToListAsync(ct);
}
