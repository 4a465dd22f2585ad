using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Voting;

/// <summary>The votes of one candidate.</summary>
public sealed record CandidateCount(int Number, VoteCount Count);

/// <summary>The outcome of an election: who is elected, who is tied for the last seats, how many seats stay open (U14).</summary>
/// <param name="Elected">Numbers on the ballot, most votes first.</param>
/// <param name="Tied">Numbers with equal votes for fewer seats than there are of them: a run-off among them, then the lot.</param>
/// <param name="TiedSeats">Seats the tied stand for.</param>
/// <param name="OpenSeats">Seats nobody reached.</param>
public sealed record ElectionOutcome(IReadOnlyList<int> Elected, IReadOnlyList<int> Tied, int TiedSeats, int OpenSeats);

/// <summary>Counts elections of persons (A11, U14): by approval of each, or by most votes, as the charter says.</summary>
public static class ElectionCount
{
    [Clause("U14")]
    public static ElectionOutcome Of(IReadOnlyList<CandidateCount> candidates, int seats, ElectionMode mode, VotingRule rule)
    {
        bool Passes(CandidateCount one) => mode == ElectionMode.MostVotes ? one.Count.For > 0 : Tally.Of(rule, one.Count).IsAdopted;
        List<CandidateCount> passed = [.. candidates.Where(Passes).OrderByDescending(one => one.Count.For).ThenBy(one => one.Number)];
        if (passed.Count <= seats) return new([.. passed.Select(one => one.Number)], [], 0, seats - passed.Count);

        int last = passed[seats - 1].Count.For;
        List<int> above = [.. passed.Where(one => one.Count.For > last).Select(one => one.Number)];
        List<int> level = [.. passed.Where(one => one.Count.For == last).Select(one => one.Number)];
        return above.Count + level.Count == seats
            ? new([.. above, .. level], [], 0, 0)
            : new(above, level, seats - above.Count, 0);
    }

    /// <summary>
    /// The lot among the tied, drawn so that anyone can draw it again: each number is hashed with a seed that is public before the draw
    /// and that nobody could choose; the smallest hashes win.
    /// </summary>
    public static IReadOnlyList<int> Lot(IEnumerable<int> tied, int seats, string seed) =>
        [.. tied.OrderBy(number => BallotText.Sha256(seed, number.ToString(System.Globalization.CultureInfo.InvariantCulture)), StringComparer.Ordinal).Take(seats)];
}
