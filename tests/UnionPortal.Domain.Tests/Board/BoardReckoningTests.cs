using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Tests.Board;

public class BoardReckoningTests
{
    private static readonly DateOnly Today = new(2026, 3, 5);

    private static readonly BoardTerms Terms = new()
    {
        MinSeats = 3, MaxSeats = 7, Quorum = new Quorum(Fraction.Half, Comparison.MoreThan), UrgentMajority = Majority.Simple,
        SeeksUnanimity = true, VoteDays = 14, MaxIntervalMonths = 6,
    };

    private readonly List<BoardSeat> seats = [.. Enumerable.Range(1, 5).Select(Seat)];
    private readonly BoardDecision decision = new("О приёме", "Admission", null, Today);

    [Fact]
    [Trait("Clause", "A4")]
    public void Three_for_and_one_against_is_a_majority_but_not_unanimity()
    {
        Vote(VoteChoice.For, VoteChoice.For, VoteChoice.For, VoteChoice.Against);

        var reckoning = BoardReckoning.Of(decision, seats, Terms);

        Assert.False(reckoning.IsUnanimous);
        Assert.True(reckoning.HasMajority);
        Assert.Equal(4, reckoning.MajorityBase);
        Assert.Equal(BoardResult.NotAdopted, reckoning.Result);
    }

    [Fact]
    [Trait("Clause", "A4")]
    public void The_same_votes_adopt_once_the_chair_has_declared_the_matter_urgent()
    {
        Vote(VoteChoice.For, VoteChoice.For, VoteChoice.For, VoteChoice.Against);
        decision.DeclareUrgent(seats[0], seats, Terms, "A deadline of the ministry.", Today);

        Assert.Equal(BoardResult.AdoptedAsUrgent, BoardReckoning.Of(decision, seats, Terms).Result);
    }

    [Fact]
    [Trait("Clause", "A4")]
    public void A_recused_member_takes_part_but_leaves_the_base()
    {
        Vote(VoteChoice.For, VoteChoice.Against, VoteChoice.Recused);

        var reckoning = BoardReckoning.Of(decision, seats, Terms);

        Assert.True(reckoning.HasQuorum);
        Assert.Equal(2, reckoning.MajorityBase);
        Assert.False(reckoning.HasMajority);
    }

    [Fact]
    public void Two_of_five_are_no_quorum()
    {
        Vote(VoteChoice.For, VoteChoice.For);

        var reckoning = BoardReckoning.Of(decision, seats, Terms);

        Assert.False(reckoning.HasQuorum);
        Assert.Equal(3, reckoning.Needed);
        Assert.False(reckoning.Adopts);
    }

    private void Vote(params VoteChoice[] choices)
    {
        foreach (var (choice, index) in choices.Select((choice, index) => (choice, index)))
            decision.Cast(seats[index], choice, "Why", Today);
    }

    private static BoardSeat Seat(int number)
    {
        var organisation = new Organisation(new OrganisationName(Today, $"Organisation {number}", null, null), "RU");
        var record = new DecisionRecord(DecidingBody.GeneralMeeting, Today, "1", "", "");
        var seat = new BoardSeat(new Person("Family", $"Given {number}"), organisation, SeatOrigin.Election, number == 1, record, Today.AddYears(-1));
        typeof(BoardSeat).GetProperty(nameof(BoardSeat.Id))!.SetValue(seat, number);
        return seat;
    }
}
