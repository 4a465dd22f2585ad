using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Members;

/// <summary>The event of leaving, whatever its cause, with the record it rests on (U8).</summary>
[Clause("U8")]
public class Departure
{
    private Departure() { }

    public Departure(DepartureGround ground, DecisionRecord record, DateOnly effectiveOn, DateOnly publicFrom, RegistryNumber? successor = null)
    {
        Ground = ground;
        Record = record;
        EffectiveOn = effectiveOn;
        PublicFrom = publicFrom;
        Successor = successor;
    }

    public int Id { get; private set; }

    public DepartureGround Ground { get; private set; }

    public DecisionRecord Record { get; private set; } = null!;

    /// <summary>The first day without the standing.</summary>
    public DateOnly EffectiveOn { get; private set; }

    /// <summary>The day from which the public may see it: for an expulsion, after the appeal term.</summary>
    public DateOnly PublicFrom { get; private set; }

    /// <summary>After a merger, the number of the organisation that goes on; its entry names this one in turn.</summary>
    public RegistryNumber? Successor { get; private set; }
}
