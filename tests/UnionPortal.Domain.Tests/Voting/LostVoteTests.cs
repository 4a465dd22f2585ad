using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Voting;

namespace UnionPortal.Domain.Tests.Voting;

/// <summary>A vote lost after the roll was fixed: by suspension at once, by leaving, and what becomes of a vote that was given.</summary>
[Trait("Clause", "A19")]
public class LostVoteTests
{
    private static readonly RightLost Suspended = new(VoterBasis.Suspended, "2026/B-3");

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void A_suspension_takes_the_vote_from_its_day_until_it_is_lifted(int days, bool lost)
    {
        Member member = A.Member().Made();
        member.Suspend(A.Decision(), null, A.Terms().Suspension.Grounds[0], A.Terms().Suspension, A.Today);
        member.Reinstate(A.Decision(), A.Today.AddDays(10));

        RightLost? found = VotingRights.LostOn([member], A.Today.AddDays(days));

        Assert.Equal(lost ? VoterBasis.Suspended : null, found?.Basis);
        Assert.Equal(lost, found?.Reference is not null);
    }

    [Fact]
    public void Whoever_left_has_no_vote_and_whoever_returned_has_one()
    {
        Assert.Equal(VoterBasis.Left, VotingRights.LostOn([], A.Today)!.Basis);
        Assert.Null(VotingRights.LostOn([A.Member().Made()], A.Today));
    }

    [Fact]
    public void The_refusal_names_the_decision()
    {
        Assert.Empty(PollRules.ObjectionsToLost(null));
        Objection refused = Assert.Single(PollRules.ObjectionsToLost(Suspended));
        Assert.Equal((PollRules.Suspended, "2026/B-3"), (refused, refused.Facts[0]));
        Assert.Equal([PollRules.Left], PollRules.ObjectionsToLost(new(VoterBasis.Left, null)));
    }

    [Fact]
    public void A_struck_line_loses_its_named_vote_and_leaves_the_count()
    {
        Poll poll = A.OpenPoll(3).Voted(PollChoice.For, PollChoice.Against);

        poll.Strike(poll.Roll[0].Organisation, Suspended);

        Assert.Equal((VoterStatus.Struck, VoterBasis.Suspended, "2026/B-3"), (poll.Roll[0].Status, poll.Roll[0].Basis, poll.Roll[0].Reference));
        VoteCount count = Tally.CountOf(poll, OpenVote.TheMotion, A.Terms().Voting);
        Assert.Equal((2, 0, 1), (count.Entitled, count.For, count.Against));
        Assert.Equal([PollRules.NoVote], PollRules.ObjectionsToStriking(poll, poll.Roll[0].Organisation));
        Assert.Contains(PollRules.NoVote, PollRules.ObjectionsToTaking(poll, poll.Roll[0].Organisation, Channel.Link, A.Opening));
    }

    [Fact]
    public void A_sealed_vote_stays_in_the_urn_and_one_not_given_is_struck()
    {
        Poll poll = A.OpenPoll(2, PollMode.Secret);
        typeof(PollVoter).GetProperty(nameof(PollVoter.Status))!.SetValue(poll.Roll[0], VoterStatus.CastWeb);

        Assert.Equal([PollRules.VoteSealed], PollRules.ObjectionsToStriking(poll, poll.Roll[0].Organisation));
        poll.Strike(poll.Roll[1].Organisation, Suspended);

        Assert.Equal(1, poll.Roll.Count(voter => voter.IsEntitled));
    }

    [Fact]
    public void A_closed_roll_does_not_change_any_more()
    {
        Poll poll = A.OpenPoll(1);
        poll.Close(A.Closing);

        Assert.Equal([PollRules.NotOpen], PollRules.ObjectionsToStriking(poll, poll.Roll[0].Organisation));
        Assert.Equal([PollRules.NotOpen, PollRules.NotOnTheRoll], PollRules.ObjectionsToStriking(poll, A.Organisation()));
    }

    [Fact]
    public void A_secret_poll_is_settled_once_its_urn_is_opened()
    {
        Poll poll = A.OpenPoll(3, PollMode.Secret);
        Assert.Equal([PollRules.NotClosed], PollRules.ObjectionsToSettling(poll));
        Assert.Equal([PollRules.NotClosed], PollRules.ObjectionsToSettling(A.OpenPoll(1)));
        poll.Close(A.Closing);
        poll.Publish();

        poll.Settle([], castingVote: true, lotSeed: "1 2 3");

        Assert.Equal((true, "1 2 3"), (poll.CastingVote, poll.LotSeed));
    }
}
