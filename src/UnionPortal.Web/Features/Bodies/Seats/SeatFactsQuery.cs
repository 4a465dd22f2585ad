using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Bodies.Seats;

/// <summary>Loads what the rules of seats ask about, tracked.</summary>
public sealed class SeatFactsQuery(PortalDb db, UnionCalendar calendar, Texts texts)
{
    public IQueryable<BoardSeat> WholeSeats => db.BoardSeats.AsSplitQuery()
        .Include(one => one.Person).Include(one => one.Organisation.Names).Include(one => one.Record).Include(one => one.EndRecord).Include(one => one.ChairRecord);

    public Task<BoardSeat?> SeatAsync(int id, CancellationToken ct) => WholeSeats.SingleOrDefaultAsync(one => one.Id == id, ct);

    /// <summary>The organisation behind a number as people write it; null where there is none.</summary>
    public async Task<RegistryNumber?> NumberAsync(string? written, CancellationToken ct) =>
        int.TryParse((written ?? "").Trim().TrimStart('№', ' '), System.Globalization.CultureInfo.InvariantCulture, out int value)
            ? await db.RegistryNumbers.Include(one => one.Organisation.Names).SingleOrDefaultAsync(one => one.Value == value, ct) : null;

    public async Task<SeatFacts> OfAsync(int organisationId, CancellationToken ct) => new(
        await WholeSeats.ToListAsync(ct), await MembershipsAsync(organisationId, ct),
        await db.Partners.Include(one => one.Departure).Where(one => one.OrganisationId == organisationId).ToListAsync(ct),
        await db.Representatives.Include(one => one.Person).Where(one => one.OrganisationId == organisationId).ToListAsync(ct));

    public Task<List<Member>> MembershipsAsync(int organisationId, CancellationToken ct) => db.Members.AsSplitQuery()
        .Include(one => one.Suspensions).Include(one => one.Departure).Where(one => one.OrganisationId == organisationId).ToListAsync(ct);

    /// <summary>The organisation as a form shows it, with those who speak for it today.</summary>
    public async Task<OrganisationChoice?> ChoiceAsync(string? written, CancellationToken ct)
    {
        if (await NumberAsync(written, ct) is not { } number) return null;
        DateOnly today = calendar.Today;
        var speaking = await db.Representatives.AsNoTracking().Include(one => one.Person)
            .Where(one => one.OrganisationId == number.OrganisationId && (one.Until == null || one.Until > today)).OrderBy(one => one.Role).ThenBy(one => one.Id).ToListAsync(ct);
        return new OrganisationChoice(number.ToString(), NamesOf.Organisation(number.Organisation, texts.Language), [.. speaking.DistinctBy(one => one.PersonId).Select(OptionOf)]);
    }

    private Option OptionOf(Representative one) =>
        new(one.PersonId.ToString(System.Globalization.CultureInfo.InvariantCulture), one.Person.NameIn(texts.Language), one.Position);
}
