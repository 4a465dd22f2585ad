using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Voting;

namespace UnionPortal.Domain.Tests.Voting;

/// <summary>Elections: approval or most votes, ties for the last seat, seats that nobody reached.</summary>
[Trait("Clause", "U14")]
public class ElectionCountTests
{
    private static readonly VotingRule Simple = A.Terms().RuleFor(AgendaSubject.BoardElection);

    [Fact]
    public void Those_with_the_most_votes_are_elected() => Assert.Equal([2, 1], Of(2, ElectionMode.MostVotes, 8, 12, 3).Elected);

    [Fact]
    public void A_candidate_without_a_majority_is_not_elected_though_a_seat_stays_open()
    {
        ElectionOutcome outcome = Of(2, ElectionMode.Approval, 15, 10, 9);

        Assert.Equal([1], outcome.Elected);
        Assert.Equal(1, outcome.OpenSeats);
    }

    [Fact]
    public void Equal_votes_for_the_last_seat_leave_it_to_a_run_off()
    {
        ElectionOutcome outcome = Of(2, ElectionMode.MostVotes, 12, 7, 7, 3);

        Assert.Equal([1], outcome.Elected);
        Assert.Equal([2, 3], outcome.Tied);
        Assert.Equal((1, 0), (outcome.TiedSeats, outcome.OpenSeats));
    }

    [Fact]
    public void Equal_votes_are_no_tie_where_there_are_seats_for_all()
    {
        ElectionOutcome outcome = Of(3, ElectionMode.MostVotes, 7, 7, 7, 3);

        Assert.Equal([1, 2, 3], outcome.Elected);
        Assert.Empty(outcome.Tied);
    }

    [Fact]
    public void Nobody_is_elected_without_a_vote()
    {
        ElectionOutcome outcome = Of(1, ElectionMode.MostVotes, 0, 0);

        Assert.Empty(outcome.Elected);
        Assert.Equal(1, outcome.OpenSeats);
    }

    [Fact]
    public void The_lot_can_be_drawn_again_by_anyone()
    {
        IReadOnlyList<int> drawn = ElectionCount.Lot([2, 3, 5], 2, "2026-11-27 16:00 UTC 4f1c");

        Assert.Equal(2, drawn.Count);
        Assert.Equal(drawn, ElectionCount.Lot([5, 3, 2], 2, "2026-11-27 16:00 UTC 4f1c"));
        Assert.True(Enumerable.Range(0, 60).Select(seed => ElectionCount.Lot([2, 3, 5], 1, $"seed {seed}")[0]).Distinct().Count() == 3);
    }

    private static ElectionOutcome Of(int seats, ElectionMode mode, params int[] votes) => ElectionCount.Of(
        [.. votes.Select((inFavour, at) => new CandidateCount(at + 1, new VoteCount(20, 20, inFavour, 20 - inFavour, 0)))], seats, mode, Simple);
}
