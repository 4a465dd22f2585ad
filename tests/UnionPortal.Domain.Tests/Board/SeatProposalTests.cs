using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Tests.Board;

/// <summary>Co-optation by consensus, recommendations of the meeting, removal without the vote of the one concerned.</summary>
public class SeatProposalTests
{
    private static readonly BoardTerms Terms = A.Terms().Board;
    private readonly BoardSeat chair = A.Seat(chairs: true);
    private readonly List<BoardSeat> board;

    public SeatProposalTests() => board = [chair, A.Seat(), A.Seat()];

    [Theory]
    [Trait("Clause", "A8")]
    [InlineData(VoteChoice.For, false, true)]
    [InlineData(VoteChoice.Abstained, false, true)]
    [InlineData(VoteChoice.Against, false, false)]
    [InlineData(VoteChoice.Against, true, false)]
    public void Only_consensus_co_opts_even_where_urgent(VoteChoice last, bool urgent, bool adopted)
    {
        SeatProposal proposal = Cooptation();
        if (urgent) proposal.Decision.DeclareUrgent(chair, board, Terms, "Срочно", A.Today);
        Vote(proposal.Decision, last);

        proposal.Decision.Close(chair, board, Terms, "2026/B-1", A.Today);

        Assert.Equal(adopted, proposal.Decision.IsAdopted);
    }

    [Fact]
    [Trait("Clause", "A8")]
    public void Where_the_charter_lets_majorities_decide_a_co_optation_still_needs_everybody()
    {
        SeatProposal proposal = Cooptation();
        Vote(proposal.Decision, VoteChoice.Against);

        Assert.Equal(BoardResult.NotAdopted, BoardRules.ResultOf(proposal.Decision, board, Terms with { SeeksUnanimity = false }));
    }

    [Theory]
    [Trait("Clause", "A8")]
    [InlineData(true)]
    [InlineData(false)]
    public void A_co_opted_seat_begins_with_the_decision_and_lasts_as_the_charter_says(bool untilMeeting)
    {
        SeatProposal proposal = Cooptation();
        Vote(proposal.Decision, VoteChoice.For);
        proposal.Decision.Close(chair, board, Terms, "2026/B-1", A.Today);

        BoardSeat seat = proposal.CarryOut(Terms with { CooptedUntilMeeting = untilMeeting }, A.Today);

        Assert.Equal((SeatOrigin.Cooptation, A.Today, untilMeeting), (seat.Origin, seat.From, seat.LastsUntilMeeting));
        Assert.Same(proposal.Decision.Record, seat.Record);
    }

    [Fact]
    [Trait("Clause", "A8")]
    public void What_was_not_adopted_is_not_carried_out() => Assert.Throws<ForbiddenActException>(() => Cooptation().CarryOut(Terms, A.Today));

    [Fact]
    [Trait("Clause", "A10")]
    public void Whoever_is_to_be_removed_has_no_vote_and_the_others_decide()
    {
        BoardSeat concerned = board[2];
        SeatProposal proposal = Removal(concerned);
        BoardDecision decision = proposal.Decision;

        Assert.Equal([BoardRules.Concerned], BoardRules.ObjectionsToCasting(decision, concerned, VoteChoice.For, null, A.Today));
        decision.Cast(chair, VoteChoice.For, null, A.Today);
        decision.Cast(board[1], VoteChoice.For, null, A.Today);
        decision.Close(chair, board, Terms, "2026/B-1", A.Today);
        proposal.CarryOut(Terms, A.Today);

        Assert.Equal(1, decision.CountAmong(board).Recused);
        Assert.Equal((A.Today, SeatEnding.Removal), (concerned.Until, concerned.EndedBy));
    }

    [Fact]
    [Trait("Clause", "A10")]
    public void The_chair_is_not_removed_while_in_the_chair()
    {
        Assert.Empty(SeatProposalRules.ObjectionsToRemoving(board[1], A.Today));
        Assert.Equal([SeatProposalRules.ChairConcerned], SeatProposalRules.ObjectionsToRemoving(chair, A.Today));
        board[1].EndOn(A.Today);
        Assert.Equal([SeatProposalRules.SeatGone], SeatProposalRules.ObjectionsToRemoving(board[1], A.Today));
    }

    [Fact]
    [Trait("Clause", "A9")]
    public void A_recommendation_rests_on_an_adopted_resolution_of_the_meeting()
    {
        var candidate = Recommendation();

        Assert.Empty(SeatProposalRules.ObjectionsToRecommending(candidate, true, [], board, A.Today));
        Assert.Equal([SeatProposalRules.NotByTheMeeting], SeatProposalRules.ObjectionsToRecommending(candidate, false, [], board, A.Today));
        Assert.Equal([SeatProposalRules.WaitsAlready], SeatProposalRules.ObjectionsToRecommending(candidate, true, [candidate], board, A.Today));
        var sits = SeatRecommendation.OfCandidate(chair.Person, chair.Organisation, A.Decision(DecidingBody.GeneralMeeting));
        Assert.Equal([SeatProposalRules.SitsAlready], SeatProposalRules.ObjectionsToRecommending(sits, true, [], board, A.Today));
    }

    [Fact]
    [Trait("Clause", "A9")]
    public void A_recommendation_waits_until_the_board_has_taken_it_up_and_again_when_the_chair_takes_the_question_back()
    {
        SeatRecommendation recommendation = Recommendation();
        var proposal = SeatProposal.Cooptation(recommendation.Person, recommendation.Organisation, "Так решило собрание", Decision(), recommendation);

        Assert.True(SeatProposalRules.Waits(recommendation, []));
        Assert.False(SeatProposalRules.Waits(recommendation, [proposal]));
        Assert.Equal([SeatProposalRules.ProposalOpen], SeatProposalRules.ObjectionsToProposing(recommendation.Person, recommendation, [proposal]));
        proposal.Decision.TakeBack(chair, board, Terms, A.Today);
        Assert.True(SeatProposalRules.Waits(recommendation, [proposal]));
        Assert.Empty(SeatProposalRules.ObjectionsToProposing(recommendation.Person, recommendation, [proposal]));
    }

    private static SeatRecommendation Recommendation() => SeatRecommendation.OfCandidate(A.Person(), A.Organisation(), A.Decision(DecidingBody.GeneralMeeting));

    private static SeatProposal Cooptation() => SeatProposal.Cooptation(A.Person(), A.Organisation(), "Знаем давно", Decision(), null);

    private static SeatProposal Removal(BoardSeat seat) => SeatProposal.Removal(
        seat, "Так решило собрание", "О себе", Decision(), SeatRecommendation.OfRemoval(seat, A.Decision(DecidingBody.GeneralMeeting)), A.Today);

    private static BoardDecision Decision() => new("Кооптировать?", "Co-opt?", null, A.Today);

    private void Vote(BoardDecision decision, VoteChoice last)
    {
        foreach (BoardSeat seat in board) decision.Cast(seat, seat == board[^1] ? last : VoteChoice.For, "Потому что", A.Today);
    }
}
