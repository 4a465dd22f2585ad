using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Tests.Board;

/// <summary>The board is not stopped while nobody chairs it.</summary>
[Trait("Clause", "A4")]
[Trait("Clause", "A6")]
public class LeadingVotesTests
{
    private static readonly BoardTerms Terms = A.Terms().Board;
    private readonly BoardSeat chair = A.Seat(chairs: true, from: A.Day(2022, 5, 20));
    private readonly BoardSeat oldest = A.Seat(from: A.Day(2019, 5, 24));
    private readonly BoardSeat newest = A.Seat(from: A.Day(2025, 5, 23));

    [Fact]
    public void The_chair_leads_and_nobody_beside_it()
    {
        BoardSeat[] seats = [newest, oldest, chair];

        Assert.True(ChairRules.Leads(chair, seats, Terms));
        Assert.False(ChairRules.Leads(oldest, seats, Terms));
        Assert.Null(ChairRules.DeputyAmong(seats, Terms));
        Assert.False(ChairRules.Leads(oldest, seats, Terms with { Deputy = ChairDeputy.AnyMember }));
    }

    [Fact]
    public void While_nobody_chairs_the_one_who_sat_longest_leads()
    {
        BoardSeat[] withVote = [newest, oldest];

        Assert.True(ChairRules.Leads(oldest, withVote, Terms));
        Assert.False(ChairRules.Leads(newest, withVote, Terms));
        Assert.Same(oldest, ChairRules.DeputyAmong(withVote, Terms));
        Assert.Null(ChairRules.DeputyAmong([], Terms));
    }

    [Fact]
    public void A_charter_may_let_any_member_of_the_board_lead_instead()
    {
        BoardTerms any = Terms with { Deputy = ChairDeputy.AnyMember };

        Assert.True(ChairRules.Leads(newest, [newest, oldest], any));
        Assert.Null(ChairRules.DeputyAmong([newest, oldest], any));
    }

    [Fact]
    public void The_deputy_closes_declares_urgent_and_takes_back_and_has_one_vote()
    {
        BoardSeat[] withVote = [newest, oldest];
        BoardDecision closed = Proposal(), urgent = Proposal(), back = Proposal();
        foreach (BoardSeat seat in withVote) closed.Cast(seat, VoteChoice.For, null, A.Today);

        Assert.Equal([BoardRules.OnlyTheChair], BoardRules.ObjectionsToClosing(closed, newest, withVote, Terms, A.Today));
        closed.Close(oldest, withVote, Terms, "12", A.Today);
        urgent.DeclareUrgent(oldest, withVote, Terms, "Срок завтра", A.Today);
        back.TakeBack(oldest, withVote, Terms, A.Today);

        Assert.Equal((BoardResult.AdoptedUnanimously, 2), (closed.Result, closed.CountAmong(withVote).For));
        Assert.Same(oldest, urgent.UrgencyDeclaredBy);
        Assert.Equal(BoardResult.TakenBack, back.Result);
    }

    private static BoardDecision Proposal() => new("Принять?", "Admit?", null, A.Today);
}
