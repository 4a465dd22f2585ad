using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Valuations.Readings;

/// <summary>Letters about valuations: to the reader who is asked, to the member when the result stands.</summary>
public sealed class ValuationLetterService(PortalDb db, Mailer mailer, CharterBook charter, UnionCalendar calendar)
{
    public async Task AskReaderAsync(Valuation valuation, Reading reading, CancellationToken ct)
    {
        foreach ((string address, string culture) in await AddressesAsync(reading.Reader, ct))
            mailer.Enqueue(address, culture, "ReaderAsked", valuation.Report.Organisation.Name(culture), valuation.Report.Period.Year, mailer.Link(culture, Invariant($"/valuations/{valuation.Id}/reading")), Until);
    }

    /// <summary>One letter for all that was assigned to a reader at once.</summary>
    public async Task AskReaderAsync(Person reader, int reports, int year, CancellationToken ct)
    {
        foreach ((string address, string culture) in await AddressesAsync(reader, ct))
            mailer.Enqueue(address, culture, "ReaderAskedMany", reports, year, mailer.Link(culture, "/valuations/assigned"), Until);
    }

    public async Task TellMemberAsync(Valuation valuation, CancellationToken ct)
    {
        foreach ((string address, string culture) in await db.ReadersForAsync(valuation.Report.OrganisationId, calendar.Today, ct))
            mailer.Enqueue(address, culture, "ValuationConcluded", valuation.Report.Organisation.Name(culture), valuation.Report.Period.Year, mailer.Link(culture, Invariant($"/valuations/{valuation.Id}")));
    }

    /// <summary>The day until which what is assigned today is to be read.</summary>
    private DateOnly Until => calendar.Today.AddDays(charter.TermsOn(calendar.Today).Valuation.ReadingDays);

    private async Task<IReadOnlyList<(string Address, string Culture)>> AddressesAsync(Person person, CancellationToken ct)
    {
        int id = person.Id;
        var accounts = await db.Users.AsNoTracking().Where(one => one.PersonId == id && one.Email != null && one.EmailConfirmed && one.ShutAt == null).Select(one => new { one.Email, one.Culture }).ToListAsync(ct);
        return accounts.ConvertAll(one => (one.Email!, one.Culture));
    }
}
