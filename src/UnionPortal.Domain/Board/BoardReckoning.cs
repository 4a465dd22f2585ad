using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Board;

/// <summary>
/// How a vote of the board is reckoned, step by step, so that the page and the record can show the arithmetic
/// and not only the result (A4). Members recused leave every base.
/// </summary>
/// <param name="Needed">Members who must take part before the board can decide.</param>
/// <param name="MajorityBase">What the votes in favour are measured against where unanimity fails.</param>
/// <param name="Result">What closing would decide now; never <see cref="BoardResult.Open"/>.</param>
[Clause("A4")]
public sealed record BoardReckoning(
    VoteCount Count, int Needed, bool HasQuorum, bool IsUnanimous, Majority Majority, int MajorityBase, bool HasMajority, BoardResult Result)
{
    public static BoardReckoning Of(BoardDecision decision, IReadOnlyCollection<BoardSeat> seats, BoardTerms terms)
    {
        VoteCount count = decision.CountAmong(seats);
        Majority majority = terms.UrgentMajority;
        return new BoardReckoning(
            count,
            terms.Quorum.Needed(count.Entitled),
            terms.Quorum.IsMetBy(count),
            count is { For: > 0, Against: 0 },
            majority,
            majority.BaseOf(count),
            majority.Adopts(count),
            BoardRules.ResultOf(decision, seats, terms));
    }

    public bool Adopts => Result is BoardResult.AdoptedUnanimously or BoardResult.AdoptedAsUrgent or BoardResult.AdoptedByMajority;
}
