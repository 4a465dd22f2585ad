namespace UnionPortal.Domain.Charter;

/// <summary>Who leads the votes of the board while its chair is vacant or rests. Leading gives no second vote (A6).</summary>
public enum ChairDeputy
{
    LongestSeated,

    /// <summary>Whoever of the board comes first.</summary>
    AnyMember,
}
