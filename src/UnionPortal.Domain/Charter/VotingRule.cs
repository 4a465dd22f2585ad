namespace UnionPortal.Domain.Charter;

/// <summary>When the quorum is looked at.</summary>
public enum QuorumCheck
{
    /// <summary>At the opening of the meeting only; who leaves later takes nothing away.</summary>
    Opening,

    /// <summary>At the opening and again at every vote.</summary>
    EachVote,
}

/// <summary>What a tie comes to.</summary>
public enum TieRule
{
    /// <summary>The motion is lost.</summary>
    Fails,

    /// <summary>The chair has the casting vote and says which way.</summary>
    ChairDecides,

    /// <summary>The vote is taken again.</summary>
    Revote,
}

/// <summary>
/// How a question is decided: the quorum, every majority that must hold, and what becomes of a tie. Whole numbers only: nothing is
/// rounded, nothing is a percentage (A2).
/// </summary>
[Clause("A2")]
public sealed record VotingRule
{
    /// <summary>The article or clause of the charter, as minutes cite it.</summary>
    public required string Article { get; init; }

    public required Quorum Quorum { get; init; }

    public QuorumCheck CheckedAt { get; init; } = QuorumCheck.EachVote;

    /// <summary>All must hold: a charter may ask more than half of those present and two thirds of the votes.</summary>
    public required IReadOnlyList<Majority> Majorities { get; init; }

    public TieRule Tie { get; init; }

    /// <summary>Whether an invalid ballot counts among the ballots cast.</summary>
    public bool InvalidCountsAsCast { get; init; } = true;

    /// <summary>Whether those who sit out for a conflict of interest leave every base.</summary>
    public bool RecusedLeaveBase { get; init; } = true;

    /// <summary>The count as this charter reads it.</summary>
    public VoteCount Read(VoteCount count) => (InvalidCountsAsCast ? count : count with { Invalid = 0 }) with { Recused = RecusedLeaveBase ? count.Recused : 0 };

    /// <summary>Whether the majorities are reached; the quorum is a question of its own.</summary>
    public bool Adopts(VoteCount count) => Majorities.Count > 0 && Majorities.All(majority => majority.Adopts(Read(count)));
}
