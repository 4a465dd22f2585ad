using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Partners;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Partners;

/// <summary>A partnership as it stands on a day, with what was put to the board about it.</summary>
public sealed record PartnerFile(Partner Partner, CharterTerms Terms, IReadOnlyList<PartnershipEnding> Endings, DateOnly Today)
{
    public bool Stands => Partner.StandsOn(Today);

    public PartnershipEnding? Open => Endings.FirstOrDefault(one => one.Decision.IsOpen);
}

/// <summary>Loads partners whole and tracked, one at a time for those who act.</summary>
public sealed class PartnerFileQuery(PortalDb db, CharterBook charter, UnionCalendar calendar)
{
    public async Task<PartnerFile?> FindAsync(int id, CancellationToken ct)
    {
        Partner? partner = await Whole.SingleOrDefaultAsync(one => one.Id == id, ct);
        if (partner is null) return null;
        IQueryable<PartnershipEnding> endings = db.PartnershipEndings.Where(one => one.PartnerId == id);
        await db.WholeBoardDecisions.Where(decision => endings.Any(one => one.Decision.Id == decision.Id)).LoadAsync(ct);
        return new PartnerFile(partner, charter.TermsOn(calendar.Today), await endings.Include(one => one.Decision).OrderBy(one => one.Id).ToListAsync(ct), calendar.Today);
    }

    /// <summary>Every partner of the day, by name.</summary>
    public async Task<IReadOnlyList<Partner>> StandingAsync(CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        var partners = await Whole.Where(one => one.AcceptedOn <= today && (one.Departure == null || one.Departure.EffectiveOn > today)).ToListAsync(ct);
        return [.. partners.OrderBy(one => one.Organisation.Name.Full, StringComparer.CurrentCulture)];
    }

    private IQueryable<Partner> Whole => db.Partners.AsSplitQuery()
        .Include(one => one.Number).Include(one => one.Departure).Include(one => one.AcceptedBy).Include(one => one.Organisation.Names).Include(one => one.Agreements);
}
