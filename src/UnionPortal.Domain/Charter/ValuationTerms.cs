namespace UnionPortal.Domain.Charter;

/// <summary>How results are valued (U11); a charter that is silent has these figures.</summary>
public sealed record ValuationTerms
{
    /// <summary>Points of a hundred two readers may lie apart; beyond them a third reads.</summary>
    [Clause("U11")]
    public int Distance { get; init; } = 15;

    /// <summary>Days in which a reader is expected to have read.</summary>
    public int ReadingDays { get; init; } = 30;

    /// <summary>The fewest members whose common results are told to those outside; smaller groups stay untold.</summary>
    public int SmallestGroup { get; init; } = 3;
}
