using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Voting;
using static UnionPortal.Domain.Voting.PollChoice;

namespace UnionPortal.Domain.Tests.Voting;

/// <summary>The count and what follows from it, in whole numbers.</summary>
[Trait("Clause", "A2")]
public class TallyTests
{
    private static readonly VotingTerms Lapses = new();
    private static readonly VotingRule Simple = A.Terms().RuleFor(AgendaSubject.Ordinary);

    [Fact]
    public void The_full_count_is_kept()
    {
        Poll poll = A.OpenPoll(8).Voted(For, For, For, Against, Abstained, Invalid, Recused);

        Assert.Equal(new VoteCount(8, 7, 3, 1, 1, 1, 1), Tally.CountOf(poll, OpenVote.TheMotion, Lapses));
    }

    [Fact]
    public void Those_in_the_room_who_gave_no_vote_count_as_present()
    {
        Poll poll = A.OpenPoll(5).Voted(For);

        Assert.Equal(3, Tally.CountOf(poll, OpenVote.TheMotion, Lapses, presentWithoutVote: 2).Present);
    }

    [Theory]
    [InlineData(AmendedTextRule.Lapses, 0, 0)]
    [InlineData(AmendedTextRule.CountsAsPresence, 1, 0)]
    [InlineData(AmendedTextRule.Stands, 1, 1)]
    [Trait("Clause", "A21")]
    public void A_vote_in_absence_on_an_earlier_text_is_treated_as_the_charter_says(AmendedTextRule rule, int present, int inFavour)
    {
        Poll poll = A.OpenPoll(3);
        poll.Cast(poll.By(0), A.Says(For), Channel.Absentee, A.Opening);
        poll.Amend("Иначе", "Otherwise");

        VoteCount count = Tally.CountOf(poll, OpenVote.TheMotion, Lapses with { OnAmendedText = rule });

        Assert.Equal((present, inFavour), (count.Present, count.For));
    }

    [Theory]
    [InlineData(10, 20, false)]
    [InlineData(11, 20, true)]
    [InlineData(11, 21, true)]
    [InlineData(10, 21, false)]
    public void Without_a_quorum_nothing_is_adopted(int present, int entitled, bool adopted) =>
        Assert.Equal(adopted, Tally.Of(Simple, new VoteCount(entitled, present, present, 0, 0)).IsAdopted);

    [Theory]
    [InlineData(42, Comparison.AtLeast, 21)]
    [InlineData(42, Comparison.MoreThan, 22)]
    [InlineData(43, Comparison.AtLeast, 22)]
    [InlineData(43, Comparison.MoreThan, 22)]
    public void The_quorum_of_an_even_and_an_odd_number(int entitled, Comparison comparison, int needed) =>
        Assert.Equal(needed, new Quorum(Fraction.Half, comparison).Needed(entitled));

    [Theory]
    [InlineData(QuorumCheck.EachVote, false)]
    [InlineData(QuorumCheck.Opening, true)]
    public void A_quorum_lost_later_blocks_the_vote_unless_the_charter_looks_only_at_the_opening(QuorumCheck check, bool met) =>
        Assert.Equal(met, Tally.Of(Simple with { CheckedAt = check }, new VoteCount(20, 10, 10, 0, 0), presentAtOpening: 12).QuorumMet);

    [Theory]
    [InlineData(TieRule.Fails, false, false)]
    [InlineData(TieRule.ChairDecides, true, false)]
    [InlineData(TieRule.Revote, false, true)]
    public void A_tie_adopts_nothing_by_itself(TieRule tie, bool chair, bool revote)
    {
        TallyResult result = Tally.Of(Simple with { Tie = tie }, new VoteCount(24, 24, 12, 12, 0));

        Assert.Equal((false, chair, revote), (result.IsAdopted, result.AwaitsChair, result.AwaitsRevote));
    }

    [Theory]
    [InlineData(7, 4, 2, true, false)]
    [InlineData(2, 1, 10, false, true)]
    public void Where_two_majorities_are_asked_both_must_hold(int inFavour, int against, int abstained, bool ofPresent, bool ofVotes)
    {
        var both = Simple with
        {
            Majorities = [new(MajorityBase.PresentEntitled, Fraction.Half, Comparison.MoreThan), new(MajorityBase.ForAndAgainst, new(2, 3), Comparison.AtLeast)],
        };

        TallyResult result = Tally.Of(both, new VoteCount(13, 13, inFavour, against, abstained));

        Assert.Equal([ofPresent, ofVotes], result.Readings.Select(reading => reading.IsReached));
        Assert.False(result.IsAdopted);
    }

    [Fact]
    public void The_formula_shows_what_the_votes_are_held_against()
    {
        MajorityReading reading = Assert.Single(Tally.Of(Simple, new VoteCount(40, 24, 11, 10, 3)).Readings);

        Assert.Equal((11, 21, true), (reading.For, reading.Whole, reading.IsReached));
    }

    [Theory]
    [InlineData(11, 10, 3, new[] { MajorityBase.ForAgainstAndAbstained, MajorityBase.BallotsCast, MajorityBase.PresentEntitled, MajorityBase.AllEntitled })]
    [InlineData(1, 0, 23, new[] { MajorityBase.ForAgainstAndAbstained, MajorityBase.BallotsCast, MajorityBase.PresentEntitled, MajorityBase.AllEntitled })]
    [InlineData(24, 0, 0, new MajorityBase[0])]
    [InlineData(12, 12, 0, new MajorityBase[0])]
    public void The_chair_is_told_which_other_readings_would_turn_the_result(int inFavour, int against, int abstained, MajorityBase[] turn)
    {
        int entitled = abstained == 0 ? 24 : 40;

        Assert.Equal(turn, Tally.Of(Simple, new VoteCount(entitled, 24, inFavour, against, abstained)).WouldTurn.Select(one => one.Majority.Base));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Invalid_ballots_weigh_as_the_charter_says(bool countAsCast, bool adopted)
    {
        var ofCast = Simple with { Majorities = [new(MajorityBase.BallotsCast, Fraction.Half, Comparison.MoreThan)], InvalidCountsAsCast = countAsCast };

        Assert.Equal(adopted, Tally.Of(ofCast, new VoteCount(20, 20, 10, 5, 0, 5)).IsAdopted);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Recused_members_leave_the_base_as_the_charter_says(bool leave, bool adopted)
    {
        var ofPresent = Simple with { Majorities = [new(MajorityBase.PresentEntitled, Fraction.Half, Comparison.MoreThan)], RecusedLeaveBase = leave };

        Assert.Equal(adopted, Tally.Of(ofPresent, new VoteCount(24, 24, 12, 10, 0, 0, 2)).IsAdopted);
    }

    [Fact]
    public void Vacant_seats_count_where_the_charter_counts_seats()
    {
        var ofSeats = Simple with { Majorities = [new(MajorityBase.Seats, Fraction.Half, Comparison.MoreThan)] };

        Assert.False(Tally.Of(ofSeats, new VoteCount(5, 5, 3, 2, 0, Seats: 7)).IsAdopted);
        Assert.True(Tally.Of(ofSeats, new VoteCount(5, 5, 4, 1, 0, Seats: 7)).IsAdopted);
    }

    [Fact]
    [Trait("Clause", "A18")]
    public void An_expulsion_goes_by_its_own_majority()
    {
        CharterTerms terms = A.Terms() with { Expulsion = A.Terms().Expulsion with { Majority = new(MajorityBase.ForAndAgainst, new(2, 3), Comparison.AtLeast) } };

        Assert.True(Tally.Of(terms.RuleFor(AgendaSubject.Expulsion), new VoteCount(9, 9, 6, 3, 0)).IsAdopted);
        Assert.False(Tally.Of(terms.RuleFor(AgendaSubject.Expulsion), new VoteCount(11, 11, 7, 4, 0)).IsAdopted);
        Assert.True(Tally.Of(terms.RuleFor(AgendaSubject.Ordinary), new VoteCount(11, 11, 7, 4, 0)).IsAdopted);
    }
}
