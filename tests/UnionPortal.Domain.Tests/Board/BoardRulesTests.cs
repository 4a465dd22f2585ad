using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Tests.Board;

public class BoardRulesTests
{
    private static readonly BoardTerms Terms = A.Terms().Board;

    [Theory]
    [Trait("Clause", "A5")]
    [InlineData(2, "BoardTooFewSeats")]
    [InlineData(3, null)]
    [InlineData(7, null)]
    [InlineData(8, "BoardTooManySeats")]
    public void A_board_has_three_to_seven_seats(int count, string? objection)
    {
        List<BoardSeat> seats = [.. Enumerable.Range(0, count).Select(_ => A.Seat())];

        IReadOnlyList<Objection> objections = BoardRules.ObjectionsToComposition(seats, A.Today, Terms);

        Assert.Equal(objection is null ? [] : [objection], objections.Select(one => one.Code));
    }

    [Fact]
    [Trait("Clause", "A5")]
    public void Two_seats_of_one_organisation_are_one_too_many()
    {
        Organisation organisation = A.Organisation();
        BoardSeat[] seats = [A.Seat(of: organisation), A.Seat(of: organisation), A.Seat(), A.Seat()];

        Assert.Equal([BoardRules.SameOrganisationTwice], BoardRules.ObjectionsToComposition(seats, A.Today, Terms));
    }

    [Fact]
    [Trait("Clause", "A7")]
    public void Only_seats_that_stand_on_the_day_are_counted()
    {
        Organisation organisation = A.Organisation();
        BoardSeat former = A.Seat(of: organisation);
        former.EndOn(A.Today);
        BoardSeat[] seats = [former, A.Seat(of: organisation, from: A.Today), A.Seat(), A.Seat()];

        Assert.Empty(BoardRules.ObjectionsToComposition(seats, A.Today, Terms));
        Assert.Empty(BoardRules.ObjectionsToComposition(seats, A.Today.AddDays(-1), Terms));
    }

    [Theory]
    [Trait("Clause", "A6")]
    [InlineData(VoteChoice.For, null, false)]
    [InlineData(VoteChoice.Abstained, null, false)]
    [InlineData(VoteChoice.Against, " ", true)]
    [InlineData(VoteChoice.Against, "Рано", false)]
    [InlineData(VoteChoice.Recused, null, true)]
    [InlineData(VoteChoice.Recused, "Соучредитель", false)]
    public void An_objection_and_a_recusal_say_why(VoteChoice choice, string? reason, bool refused)
    {
        IReadOnlyList<Objection> objections = BoardRules.ObjectionsToCasting(Proposal(), A.Seat(), choice, reason, A.Today);

        Assert.Equal(refused ? [BoardRules.ReasonMissing] : [], objections);
    }

    [Fact]
    [Trait("Clause", "A6")]
    public void Only_who_sits_on_the_board_that_day_votes()
    {
        BoardSeat tomorrow = A.Seat(from: A.Today.AddDays(1));
        BoardSeat former = A.Seat();
        former.EndOn(A.Today);

        Assert.Equal([BoardRules.NoSeat], BoardRules.ObjectionsToCasting(Proposal(), tomorrow, VoteChoice.For, null, A.Today));
        Assert.Equal([BoardRules.NoSeat], BoardRules.ObjectionsToCasting(Proposal(), former, VoteChoice.For, null, A.Today));
        Assert.Empty(BoardRules.ObjectionsToCasting(Proposal(), former, VoteChoice.For, null, A.Today.AddDays(-1)));
    }

    [Fact]
    [Trait("Clause", "A4")]
    public void Only_the_chair_declares_a_matter_urgent_and_says_why()
    {
        BoardSeat chair = A.Seat(chairs: true);

        Assert.Empty(BoardRules.ObjectionsToUrgency(Proposal(), chair, [chair], Terms, "Срок подачи завтра", A.Today));
        Assert.Equal([BoardRules.OnlyTheChair], BoardRules.ObjectionsToUrgency(Proposal(), A.Seat(), [chair], Terms, "Срок", A.Today));
        Assert.Equal([BoardRules.UrgencyReasonMissing], BoardRules.ObjectionsToUrgency(Proposal(), chair, [chair], Terms, "", A.Today));
    }

    [Fact]
    [Trait("Clause", "A4")]
    public void A_matter_is_declared_urgent_once()
    {
        BoardSeat chair = A.Seat(chairs: true);
        BoardDecision proposal = Proposal();
        proposal.DeclareUrgent(chair, [chair], Terms, "Срок", A.Today);

        Assert.Equal([BoardRules.AlreadyUrgent], BoardRules.ObjectionsToUrgency(proposal, chair, [chair], Terms, "Срок", A.Today));
    }

    private static BoardDecision Proposal() => new("Принять?", "Admit?", null, A.Today);
}
