using Microsoft.EntityFrameworkCore;
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
        int person = reading.Reader.Id;
        var accounts = await db.Users.AsNoTracking().Where(one => one.PersonId == person && one.Email != null && one.EmailConfirmed && one.ShutAt == null).Select(one => new { one.Email, one.Culture }).ToListAsync(ct);
        DateOnly until = reading.AssignedOn.AddDays(charter.TermsOn(reading.AssignedOn).Valuation.ReadingDays);
        foreach (var one in accounts)
            mailer.Enqueue(one.Email!, one.Culture, "ReaderAsked", valuation.Report.Organisation.Name(one.Culture), valuation.Report.Period.Year, mailer.Link(one.Culture, Invariant($"/valuations/{valuation.Id}/reading")), until);
    }

    public async Task TellMemberAsync(Valuation valuation, CancellationToken ct)
    {
        foreach ((string address, string culture) in await db.ReadersForAsync(valuation.Report.OrganisationId, calendar.Today, ct))
            mailer.Enqueue(address, culture, "ValuationConcluded", valuation.Report.Organisation.Name(culture), valuation.Report.Period.Year, mailer.Link(culture, Invariant($"/valuations/{valuation.Id}")));
    }
}
