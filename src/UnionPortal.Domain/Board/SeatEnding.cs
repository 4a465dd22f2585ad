namespace UnionPortal.Domain.Board;

/// <summary>How a seat ended.</summary>
public enum SeatEnding
{
    /// <summary>The time it was given for is over: the next election, or the meeting a co-opted seat lasts until.</summary>
    Term,
    Resignation,

    /// <summary>By decision of the body that may remove.</summary>
    Removal,

    /// <summary>The organisation it was held for no longer belongs to the union.</summary>
    LossOfStanding,
    Death,
}
