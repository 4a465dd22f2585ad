using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Partners;
using UnionPortal.Web.Data;
using UnionPortal.Web.Jobs;

namespace UnionPortal.Web.Features.Partners;

/// <summary>Tells a partner that the board has ended the partnership, with the reasons.</summary>
public sealed class PartnershipLetterService(PortalDb db, Mailer mailer)
{
    public async Task TellAsync(PartnerFile found, PartnershipEnding ending, CancellationToken ct)
    {
        DecisionRecord record = ending.Decision.Record!;
        var people = db.Representatives.Where(one => one.OrganisationId == found.Partner.OrganisationId && one.From <= found.Today
            && (one.Until == null || one.Until > found.Today)).Select(one => one.PersonId);
        var readers = await db.Users.AsNoTracking()
            .Where(account => account.PersonId != null && people.Contains(account.PersonId.Value) && account.Email != null && account.ShutAt == null && account.EmailConfirmed)
            .OrderBy(account => account.Id).Select(account => new { account.Email, account.Culture }).ToListAsync(ct);
        foreach (var one in readers)
            mailer.Enqueue(one.Email!, one.Culture, "PartnershipEnded", found.Partner.Organisation.Name.Full, record.Reference, record.On,
                mailer.Link(one.Culture, $"/registry/{found.Partner.Number}"), ending.Reasons);
    }
}
