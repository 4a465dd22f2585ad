using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Tests.Board;

/// <summary>How seats end, and how the chair passes from one to another.</summary>
public class SeatLifeTests
{
    private static readonly DecidingBody[] Both = [DecidingBody.Board, DecidingBody.GeneralMeeting];

    [Fact]
    [Trait("Clause", "A7")]
    public void A_seat_ends_after_it_began_and_once()
    {
        DateOnly from = A.Day(2026, 1, 10);

        Assert.Empty(Ask(new(from, null), SeatEnding.Resignation, from.AddDays(1)));
        Assert.Equal([SeatEndingRules.EndsBeforeItBegins], Ask(new(from, null), SeatEnding.Resignation, from));
        Assert.Equal([SeatEndingRules.EndedAlready], Ask(new(from, A.Today), SeatEnding.Term, A.Today));
        Assert.Empty(Ask(new(from, A.Today), SeatEnding.Resignation, A.Today.AddDays(-1)));
    }

    [Fact]
    [Trait("Clause", "A10")]
    public void A_removal_rests_on_a_decision_and_ends_nothing_before_it()
    {
        HeldTime held = new(A.Day(2026, 1, 10), null);

        Assert.Equal([SeatEndingRules.RemovalWithoutDecision], Ask(held, SeatEnding.Removal, A.Today));
        Assert.Equal([SeatEndingRules.RemovalWithoutDecision], Ask(held, SeatEnding.Removal, A.Today, A.Decision(DecidingBody.President)));
        Assert.Equal([SeatEndingRules.EndsBeforeDecision], Ask(held, SeatEnding.Removal, A.Today, A.Decision(DecidingBody.Board, A.Today.AddDays(1))));
        Assert.Empty(Ask(held, SeatEnding.Removal, A.Today, A.Decision(DecidingBody.Board, A.Today)));
    }

    [Fact]
    [Trait("Clause", "A7")]
    public void Nobody_dies_tomorrow() => Assert.Equal([SeatEndingRules.DeathToCome], Ask(new(A.Day(2026, 1, 10), null), SeatEnding.Death, A.Today.AddDays(1)));

    [Fact]
    [Trait("Clause", "A7")]
    public void Whoever_takes_the_chair_ends_the_time_of_the_other_and_the_past_is_kept()
    {
        BoardSeat old = A.Seat(chairs: true), next = A.Seat();

        next.TakeChair(A.Decision(DecidingBody.Board), A.Today, [old, next], A.Today);

        Assert.True(next.Chairs);
        Assert.False(old.Chairs);
        Assert.True(old.ChairedOn(A.Today.AddDays(-1)));
        Assert.False(old.ChairedOn(A.Today));
        Assert.True(next.ChairedOn(A.Today));
    }

    [Fact]
    [Trait("Clause", "A7")]
    public void The_chair_is_given_by_a_body_to_a_standing_seat_and_not_ahead_of_its_day()
    {
        BoardSeat seat = A.Seat();
        IReadOnlyList<Objection> Chair(BoardSeat one, DecisionRecord record, DateOnly on) => ChairRules.ObjectionsToTaking(one, record, on, [one], A.Today);

        Assert.Empty(Chair(seat, A.Decision(), A.Today));
        Assert.Equal([ChairRules.ToCome], Chair(seat, A.Decision(), A.Today.AddDays(1)));
        Assert.Equal([ChairRules.NoSeat], Chair(A.Seat(from: A.Today), A.Decision(), A.Today.AddDays(-1)));
        Assert.Equal([ChairRules.ChairsAlready], Chair(A.Seat(chairs: true), A.Decision(), A.Today));
        Assert.Equal([ChairRules.BeforeDecision], Chair(seat, A.Decision(on: A.Today), A.Today.AddDays(-1)));
        Assert.Equal([ChairRules.NotByTheBody], Chair(seat, A.Decision(DecidingBody.President), A.Today));
    }

    [Fact]
    [Trait("Clause", "A7")]
    public void The_chair_is_not_taken_on_a_day_before_another_who_came_later()
    {
        BoardSeat later = A.Seat(chairs: true, from: A.Today);

        Assert.Equal([ChairRules.BeforeTheOther], ChairRules.ObjectionsToTaking(A.Seat(), A.Decision(), A.Today.AddDays(-5), [later], A.Today));
    }

    private static IReadOnlyList<Objection> Ask(HeldTime held, SeatEnding ending, DateOnly on, DecisionRecord? record = null) =>
        SeatEndingRules.ObjectionsTo(held, ending, on, record, Both, A.Today);
}
