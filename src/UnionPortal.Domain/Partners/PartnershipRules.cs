using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Partners;

/// <summary>What a partnership is and is not (A16, A17).</summary>
public static class PartnershipRules
{
    public static readonly Objection NotAPartner = new("PartnershipNotAPartner", "A16");
    public static readonly Objection EndsBeforeItBegins = new("PartnershipAgreementDates", "A16");
    public static readonly Objection EndingOpen = new("PartnershipEndingOpen", "A16");
    public static readonly Objection EndingNotAdopted = new("PartnershipEndingNotAdopted", "A16");
    public static readonly Objection ReasonsMissing = new("PartnershipReasonsMissing", "A16");
    public static readonly Objection NoSeatForPartners = new("PartnershipNoSeat", "A17");

    [Clause("A16")]
    public static IReadOnlyList<Objection> ObjectionsToAgreeing(Partner partner, DateOnly from, DateOnly? until)
    {
        List<Objection> objections = [];
        if (!partner.StandsOn(from)) objections.Add(NotAPartner);
        if (until <= from) objections.Add(EndsBeforeItBegins);
        return objections;
    }

    /// <summary>Objections to putting the end of a partnership to the board.</summary>
    [Clause("A16")]
    public static IReadOnlyList<Objection> ObjectionsToEnding(Partner partner, string? reasons, IEnumerable<PartnershipEnding> earlier, DateOnly today)
    {
        List<Objection> objections = [];
        if (!partner.StandsOn(today) || partner.Departure is not null) objections.Add(NotAPartner);
        if (string.IsNullOrWhiteSpace(reasons)) objections.Add(ReasonsMissing);
        if (earlier.Any(one => one.Decision.IsOpen)) objections.Add(EndingOpen);
        return objections;
    }

    /// <summary>A partner's representative cannot sit on the board (A17).</summary>
    [Clause("A17")]
    public static IReadOnlyList<Objection> ObjectionsToSeat(IEnumerable<Partner> partnershipsOfTheOrganisation, DateOnly date) =>
        partnershipsOfTheOrganisation.Any(one => one.StandsOn(date)) ? [NoSeatForPartners] : [];
}
