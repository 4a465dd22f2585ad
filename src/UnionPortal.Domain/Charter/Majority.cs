namespace UnionPortal.Domain.Charter;

/// <summary>What the votes in favour are measured against. "Simple majority" means a different one of these in different charters.</summary>
public enum MajorityBase
{
    ForAndAgainst,
    ForAgainstAndAbstained,
    BallotsCast,
    PresentEntitled,
    AllEntitled,

    /// <summary>All seats of the body, vacant ones too; nobody leaves this base.</summary>
    Seats,
}

/// <summary>The share of votes that adopts a resolution (A2, A4). Recused persons leave every base; a tie adopts nothing.</summary>
public sealed record Majority(MajorityBase Base, Fraction Share, Comparison Comparison)
{
    public static readonly Majority Simple = new(MajorityBase.ForAndAgainst, Fraction.Half, Comparison.MoreThan);

    /// <summary>The number that <see cref="VoteCount.For"/> is measured against.</summary>
    public int BaseOf(VoteCount count) => Base switch
    {
        MajorityBase.ForAndAgainst => count.For + count.Against,
        MajorityBase.ForAgainstAndAbstained => count.For + count.Against + count.Abstained,
        MajorityBase.BallotsCast => count.Cast,
        MajorityBase.PresentEntitled => count.Present - count.Recused,
        MajorityBase.Seats => count.Seats,
        _ => count.Entitled - count.Recused,
    };

    /// <summary>Whether the count adopts. Nobody in favour, or an empty base, never does.</summary>
    [Clause("A2")]
    public bool Adopts(VoteCount count)
    {
        if (count.For == 0) return false;
        int whole = BaseOf(count);
        return Comparison == Comparison.MoreThan ? Share.IsExceededBy(count.For, whole) : Share.IsReachedBy(count.For, whole);
    }
}
