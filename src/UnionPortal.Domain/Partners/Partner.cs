using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Partners;

/// <summary>An organisation that shares the principles without meeting the requirements; no vote, no seat, no recommendation (A16, A17).</summary>
[Clause("A16")]
public class Partner
{
    private Partner() { }

    public Partner(RegistryNumber number, DecisionRecord acceptedBy, DateOnly acceptedOn)
    {
        Number = number;
        Organisation = number.Organisation;
        AcceptedBy = acceptedBy;
        AcceptedOn = acceptedOn;
    }

    public int Id { get; private set; }

    public RegistryNumber Number { get; private set; } = null!;

    public Organisation Organisation { get; private set; } = null!;

    public int OrganisationId { get; private set; }

    public DecisionRecord AcceptedBy { get; private set; } = null!;

    public DateOnly AcceptedOn { get; private set; }

    public Departure? Departure { get; private set; }

    public int Version { get; private set; }

    public bool IsPartnerOn(DateOnly date) => new Period(AcceptedOn, Departure?.EffectiveOn).Covers(date);

    public void End(DepartureGround ground, DecisionRecord record, DateOnly effectiveOn)
    {
        if (Departure is not null) throw new ForbiddenActException([DepartureRules.AlreadyDeparted.With(Departure.EffectiveOn)]);
        if (effectiveOn < AcceptedOn) throw new ForbiddenActException([DepartureRules.BeforeEntry.With(AcceptedOn)]);
        Departure = new Departure(ground, record, effectiveOn, effectiveOn);
    }
}
