using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;

namespace UnionPortal.Web.Features.Candidacies;

/// <summary>Where a letter goes, and in which language it is read there.</summary>
public sealed record LetterReader(string Email, string Culture);

/// <summary>Finds who is to be told: accounts by the mandates of the day.</summary>
public sealed class LetterReaderQuery(PortalDb db, CharterBook charter)
{
    /// <summary>Everyone who speaks for the organisation on the day and has an account.</summary>
    public Task<List<LetterReader>> SpeakingForAsync(int organisationId, DateOnly today, CancellationToken ct) => AccountsAsync(
        db.Representatives.Where(one => one.OrganisationId == organisationId && one.From <= today && (one.Until == null || one.Until > today))
            .Select(one => one.PersonId), ct);

    /// <summary>The office and whoever leads the votes of the board; the union's own address where neither has an account.</summary>
    public async Task<IReadOnlyList<LetterReader>> OfficeAndChairAsync(DateOnly today, CancellationToken ct)
    {
        IQueryable<int> office = db.Appointments
            .Where(one => one.Kind == AppointmentKind.Office && one.From <= today && (one.Until == null || one.Until > today)).Select(one => one.PersonId);
        List<BoardSeat> seats = await db.SeatsOnAsync(today, ct);
        List<int> leading = [.. seats.Where(one => ChairRules.Leads(one, seats, charter.TermsOn(today).Board)).Select(one => one.PersonId)];
        List<LetterReader> readers = await AccountsAsync(office.Union(db.People.Where(one => leading.Contains(one.Id)).Select(one => one.Id)), ct);
        return readers.Count > 0 ? readers : [new LetterReader(charter.Union.ContactEmail, "ru")];
    }

    private Task<List<LetterReader>> AccountsAsync(IQueryable<int> people, CancellationToken ct) => db.Users
        .Where(account => account.PersonId != null && people.Contains(account.PersonId.Value) && account.Email != null && account.ShutAt == null && account.EmailConfirmed)
        .OrderBy(account => account.Id).Select(account => new LetterReader(account.Email!, account.Culture)).ToListAsync(ct);
}
