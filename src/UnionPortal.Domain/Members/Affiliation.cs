using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Members;

/// <summary>
/// What ties an organisation to the union under a number of the register, begun and ended by a record: a membership, a candidacy
/// or a partnership (U1). An organisation has at most one on any day; each new one has its own dates and record.
/// </summary>
public abstract class Affiliation
{
    protected Affiliation() { }

    protected Affiliation(RegistryNumber number)
    {
        Number = number;
        Organisation = number.Organisation;
    }

    public int Id { get; private set; }

    public RegistryNumber Number { get; private set; } = null!;

    public Organisation Organisation { get; private set; } = null!;

    public int OrganisationId { get; private set; }

    /// <summary>The end with its record; its day may lie ahead.</summary>
    public Departure? Departure { get; private set; }

    public int Version { get; private set; }

    /// <summary>The first day.</summary>
    public abstract DateOnly BeganOn { get; }

    /// <summary>The day it passed over into something else, as a candidacy does into a membership; it cannot end any more then.</summary>
    public virtual DateOnly? PassedOverOn => null;

    /// <summary>Whether the organisation belongs to the union by this on a day, suspended or not.</summary>
    public virtual bool StandsOn(DateOnly date) => new Period(BeganOn, Departure?.EffectiveOn).Covers(date);

    /// <summary>Ends it on the ground and record given, from a day that may lie ahead; leaving needs nobody's consent (U8).</summary>
    /// <param name="successor">After a merger, the number of the organisation that goes on.</param>
    public void Depart(DepartureGround ground, DecisionRecord record, DateOnly effectiveOn, ExpulsionTerms terms, RegistryNumber? successor = null)
    {
        ForbiddenActException.ThrowIfAny(DepartureRules.ObjectionsTo(this, ground, record, effectiveOn, successor));
        Departure = new Departure(ground, record, effectiveOn, DepartureRules.PublicFrom(ground, record, effectiveOn, terms), successor);
    }

    /// <summary>Takes the departure back before it has taken effect: a notice revoked, an appeal lodged.</summary>
    public void Stay(DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(DepartureRules.ObjectionsToStaying(this, today));
        Departure = null;
    }
}
