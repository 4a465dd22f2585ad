using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using static UnionPortal.Domain.Board.VoteChoice;

namespace UnionPortal.Domain.Tests.Board;

[Trait("Clause", "A4")]
public class BoardDecisionTests
{
    private static readonly BoardTerms Terms = A.Terms().Board;
    private readonly List<BoardSeat> seats = [A.Seat(chairs: true), A.Seat(), A.Seat(), A.Seat(), A.Seat()];
    private readonly BoardDecision proposal = new("Принять?", "Admit?", null, A.Today);

    private BoardSeat Chair => seats[0];

    [Fact]
    public void Where_nobody_objects_the_board_is_of_one_mind()
    {
        Votes(For, For, For, Abstained, Recused);

        Close();

        Assert.Equal(BoardResult.AdoptedUnanimously, proposal.Result);
        Assert.Equal((DecidingBody.Board, A.Today, "12"), (proposal.Record!.Body, proposal.Record.On, proposal.Record.Reference));
    }

    [Fact]
    public void One_objection_stops_a_matter_that_is_not_urgent()
    {
        Votes(For, For, For, For, Against);

        Close();

        Assert.Equal(BoardResult.NotAdopted, proposal.Result);
        Assert.Null(proposal.Record);
    }

    [Fact]
    public void A_simple_majority_is_enough_when_the_matter_is_urgent()
    {
        Votes(For, For, For, Against, Against);
        proposal.DeclareUrgent(Chair, seats, Terms, "Срок завтра", A.Today);

        Close();

        Assert.Equal(BoardResult.AdoptedAsUrgent, proposal.Result);
        Assert.Equal((Chair, "Срок завтра", A.Today), (proposal.UrgencyDeclaredBy, proposal.UrgencyReason, proposal.UrgencyDeclaredOn!.Value));
    }

    [Fact]
    public void A_tie_adopts_nothing_however_urgent()
    {
        Votes(For, For, Against, Against, Abstained);
        proposal.DeclareUrgent(Chair, seats, Terms, "Срок завтра", A.Today);

        Close();

        Assert.Equal(BoardResult.NotAdopted, proposal.Result);
    }

    [Fact]
    public void A_unanimous_decision_stays_unanimous_when_it_was_urgent()
    {
        Votes(For, For, For);
        proposal.DeclareUrgent(Chair, seats, Terms, "Срок завтра", A.Today);

        Close();

        Assert.Equal(BoardResult.AdoptedUnanimously, proposal.Result);
    }

    [Fact]
    public void A_charter_that_seeks_no_unanimity_decides_by_majority()
    {
        Votes(For, For, For, Against, Against);

        proposal.Close(Chair, seats, Terms with { SeeksUnanimity = false }, "12", A.Today);

        Assert.Equal(BoardResult.AdoptedByMajority, proposal.Result);
    }

    [Fact]
    public void Abstentions_alone_adopt_nothing()
    {
        Votes(Abstained, Abstained, Abstained, Abstained, Abstained);

        Close();

        Assert.Equal(BoardResult.NotAdopted, proposal.Result);
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(7, true)]
    public void Who_has_not_voted_holds_up_the_decision_for_seven_days(int days, bool may)
    {
        Votes(For, For, For, For);

        IReadOnlyList<Objection> objections = BoardRules.ObjectionsToClosing(proposal, Chair, seats, Terms, A.Today.AddDays(days));

        Assert.Equal(may ? [] : [BoardRules.VotesMissing], objections);
    }

    [Fact]
    public void An_urgent_matter_does_not_wait()
    {
        Votes(For, For, For);
        proposal.DeclareUrgent(Chair, seats, Terms, "Срок завтра", A.Today);

        Assert.Empty(BoardRules.ObjectionsToClosing(proposal, Chair, seats, Terms, A.Today));
    }

    [Fact]
    [Trait("Clause", "A3")]
    public void Two_of_five_are_no_quorum()
    {
        Votes(For, For);

        Assert.Equal([BoardRules.NoQuorum], BoardRules.ObjectionsToClosing(proposal, Chair, seats, Terms, A.Today.AddDays(7)));
    }

    [Fact]
    public void Only_the_chair_closes_and_takes_back()
    {
        Votes(For, For, For, For, For);

        Assert.Equal([BoardRules.OnlyTheChair], BoardRules.ObjectionsToClosing(proposal, seats[1], seats, Terms, A.Today));
        Assert.Equal([BoardRules.OnlyTheChair], BoardRules.ObjectionsToTakingBack(proposal, seats[1], seats, Terms, A.Today));
    }

    [Fact]
    public void A_chair_whose_seat_has_ended_closes_nothing()
    {
        Votes(For, For, For, For, For);
        Chair.EndOn(A.Today);

        Assert.Contains(BoardRules.NoSeat, BoardRules.ObjectionsToClosing(proposal, Chair, seats, Terms, A.Today));
    }

    [Fact]
    public void What_is_closed_stays_closed()
    {
        Votes(For, For, For, For, For);
        Close();

        Assert.Equal([BoardRules.AlreadyClosed], BoardRules.ObjectionsToTakingBack(proposal, Chair, seats, Terms, A.Today));
        Assert.Throws<ForbiddenActException>(() => proposal.Cast(Chair, Abstained, null, A.Today));
    }

    [Fact]
    public void A_proposal_taken_back_decides_nothing()
    {
        proposal.TakeBack(Chair, seats, Terms, A.Today);

        Assert.Equal((BoardResult.TakenBack, false, false), (proposal.Result, proposal.IsOpen, proposal.IsAdopted));
    }

    [Fact]
    [Trait("Clause", "A6")]
    public void A_seat_has_one_vote_and_may_change_it()
    {
        Votes(For, For, For, For, For);
        proposal.Cast(seats[1], Against, "Передумали", A.Today);

        Assert.Equal(5, proposal.Votes.Count);
        Assert.Equal(Against, proposal.VoteOf(seats[1])!.Choice);
        Assert.Equal(new VoteCount(5, 5, 4, 1, 0), proposal.CountAmong(seats));
    }

    [Fact]
    [Trait("Clause", "A6")]
    public void The_vote_of_a_seat_that_no_longer_stands_is_not_counted()
    {
        Votes(For, For, For, For, For);

        Assert.Equal(new VoteCount(4, 4, 4, 0, 0), proposal.CountAmong(seats[1..]));
    }

    private void Votes(params VoteChoice[] choices)
    {
        for (int i = 0; i < choices.Length; i++) proposal.Cast(seats[i], choices[i], choices[i] is Against or Recused ? "Причина" : null, A.Today);
    }

    private void Close() => proposal.Close(Chair, seats, Terms, "12", A.Today);
}
