using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Members;

/// <summary>Why an organisation left; the fixed list the public page uses (U8).</summary>
public enum DepartureGround
{
    Withdrawal,
    Expulsion,
    Liquidation,
    Merger,
    LossOfContact,
    CandidacyEnded,
    PartnershipEnded,

    /// <summary>Shown as departed by an earlier list that gives no ground.</summary>
    NotStated,
}

/// <summary>The event of leaving, whatever its cause, with the record it rests on (U8).</summary>
[Clause("U8")]
public class Departure
{
    private Departure() { }

    public Departure(DepartureGround ground, DecisionRecord record, DateOnly effectiveOn, DateOnly publicFrom)
    {
        Ground = ground;
        Record = record;
        EffectiveOn = effectiveOn;
        PublicFrom = publicFrom;
    }

    public int Id { get; private set; }

    public DepartureGround Ground { get; private set; }

    public DecisionRecord Record { get; private set; } = null!;

    /// <summary>The first day without the standing.</summary>
    public DateOnly EffectiveOn { get; private set; }

    /// <summary>The day from which the public may see it: for an expulsion, after the appeal term.</summary>
    public DateOnly PublicFrom { get; private set; }
}
