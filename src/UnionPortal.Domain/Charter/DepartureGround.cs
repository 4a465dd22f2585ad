namespace UnionPortal.Domain.Charter;

/// <summary>Why an organisation left; the fixed list the public page uses (U8).</summary>
public enum DepartureGround
{
    Withdrawal,
    Expulsion,
    /// <summary>The organisation itself came to its end.</summary>
    Liquidation,
    /// <summary>It became part of another organisation.</summary>
    Merger,
    LossOfContact,
    CandidacyEnded,
    PartnershipEnded,

    /// <summary>Shown as departed by an earlier list that gives no ground.</summary>
    NotStated,
}
