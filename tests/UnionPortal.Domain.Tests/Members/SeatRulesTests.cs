using UnionPortal.Domain.Board;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Tests.Members;

public class SeatRulesTests
{
    private readonly Organisation organisation = A.Organisation();

    [Fact]
    [Trait("Clause", "A5")]
    public void The_seat_of_a_member_in_good_standing_has_a_vote() =>
        Assert.True(SeatRules.HasVoteOn(Seat, [A.Member().Of(organisation)], A.Today));

    [Theory]
    [Trait("Clause", "A5")]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void A_seat_has_no_vote_from_the_day_its_organisation_departs(int days, bool votes) =>
        Assert.Equal(votes, SeatRules.HasVoteOn(Seat, [A.Member().Of(organisation).DepartedOn(A.Today)], A.Today.AddDays(days)));

    [Theory]
    [Trait("Clause", "A19")]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void A_seat_has_no_vote_while_the_membership_is_suspended(int days, bool votes) => Assert.Equal(votes,
        SeatRules.HasVoteOn(Seat, [A.Member().Of(organisation).SuspendedOn(A.Today).LiftedOn(A.Today.AddDays(10))], A.Today.AddDays(days)));

    [Fact]
    [Trait("Clause", "A5")]
    public void A_seat_of_an_organisation_that_is_no_member_has_no_vote() => Assert.False(SeatRules.HasVoteOn(Seat, [A.Member()], A.Today));

    [Fact]
    [Trait("Clause", "A5")]
    public void A_seat_that_has_ended_has_no_vote()
    {
        BoardSeat seat = Seat;
        seat.EndOn(A.Today);

        Assert.False(SeatRules.HasVoteOn(seat, [A.Member().Of(organisation)], A.Today));
    }

    [Fact]
    [Trait("Clause", "A19")]
    public void A_seat_rests_with_a_suspension_comes_back_with_the_rights_and_is_gone_with_the_departure()
    {
        Member member = A.Member().Of(organisation).SuspendedOn(A.Today).LiftedOn(A.Today.AddDays(10)).DepartedOn(A.Today.AddDays(20));

        Assert.Equal(SeatState.Votes, SeatRules.StateOn(Seat, [member], A.Today.AddDays(-1)));
        Assert.Equal(SeatState.Rests, SeatRules.StateOn(Seat, [member], A.Today));
        Assert.Equal(SeatState.Votes, SeatRules.StateOn(Seat, [member], A.Today.AddDays(10)));
        Assert.Equal(SeatState.None, SeatRules.StateOn(Seat, [member], A.Today.AddDays(20)));
    }

    private BoardSeat Seat => A.Seat(of: organisation);
}
