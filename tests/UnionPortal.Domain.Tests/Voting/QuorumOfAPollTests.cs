using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;

namespace UnionPortal.Domain.Tests.Voting;

/// <summary>Who makes the quorum of a vote, open or secret, and what becomes of one without it.</summary>
[Trait("Clause", "A2")]
public class QuorumOfAPollTests
{
    private static readonly VotingRule Rule = A.Terms().RuleFor(AgendaSubject.Ordinary);

    [Fact]
    public void Whoever_sits_in_the_room_without_a_vote_makes_the_quorum_of_both_alike()
    {
        Poll open = A.OpenPoll(7).Voted(PollChoice.For, PollChoice.For, PollChoice.For);
        OpenedBallot[] lines = [.. Enumerable.Range(0, 3).Select(at => new OpenedBallot(1, OpenVote.TheMotion, $"T{at}", PollChoice.For))];

        foreach (int inRoom in (int[])[0, 1])
        {
            VoteCount byName = Tally.CountOf(open, OpenVote.TheMotion, A.Terms().Voting, inRoom), sealedUp = SecretCount.Of(lines, OpenVote.TheMotion, new(7, inRoom));
            Assert.Equal(byName, sealedUp);
            Assert.Equal(inRoom == 1, Tally.Of(Rule, sealedUp).QuorumMet);
        }
    }

    [Theory]
    [InlineData(0, null, "entitled|7\nvoted|3\n")]
    [InlineData(2, null, "entitled|7\nvoted|3\npresent|5\n")]
    [InlineData(2, 6, "entitled|7\nvoted|3\npresent|5\nopening|6\n")]
    public void The_published_roll_tells_who_took_part(int inRoom, int? atOpening, string told)
    {
        var part = new Participation(7, inRoom, atOpening);

        string roll = BallotBundle.RollText(part, ["0001", "0002", "0003"], ["0007|2026/B-7"]);

        Assert.StartsWith(told, roll, StringComparison.Ordinal);
        Assert.Equal(part, Participation.In(roll));
    }

    [Fact]
    public void The_result_of_a_secret_vote_without_a_quorum_is_neither_for_nor_against()
    {
        OpenedBallot[] lines = [new(1, OpenVote.TheMotion, "T", PollChoice.For)];

        Assert.Contains("outcome|no quorum\n", ResultText.Of(A.OpenPoll(7, PollMode.Secret), lines, new(7), Rule, 0), StringComparison.Ordinal);
        Assert.Contains("outcome|adopted\n", ResultText.Of(A.OpenPoll(7, PollMode.Secret), lines, new(7, 3), Rule, 0), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_closed_vote_without_a_quorum_lapses_and_its_question_stays_open()
    {
        Poll poll = A.OpenPoll(7);
        Assert.Equal([PollRules.NotClosed], PollRules.ObjectionsToLapsing(poll, quorumMet: false));
        poll.Close(A.Closing);
        Assert.Equal([PollRules.HasQuorum], PollRules.ObjectionsToLapsing(poll, quorumMet: true));

        poll.Lapse(quorumMet: false);

        Assert.Equal(PollState.WithoutQuorum, poll.State);
        Assert.Equal([PollRules.IsOver], PollRules.ObjectionsToVoiding(poll));
        Assert.Throws<ForbiddenActException>(() => poll.Publish());
    }
}
