using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Tests.Board;

[Trait("Clause", "A20")]
public class BoardMeetingTests
{
    private static readonly BoardTerms Terms = A.Terms().Board;

    [Fact]
    public void A_board_that_never_met_meets_within_half_a_year_of_being_formed() =>
        Assert.Equal(A.Day(2026, 7, 1), BoardRules.NextMeetingDueOn([], A.Day(2026, 1, 1), Terms));

    [Fact]
    public void The_latest_meeting_counts_whatever_the_order_of_recording() =>
        Assert.Equal(A.Day(2026, 12, 10), BoardRules.NextMeetingDueOn([Held(A.Day(2026, 6, 10)), Held(A.Day(2026, 3, 1))], A.Day(2026, 1, 1), Terms));

    [Fact]
    public void Half_a_year_from_the_end_of_August_ends_with_February() =>
        Assert.Equal(A.Day(2027, 2, 28), BoardRules.NextMeetingDueOn([Held(A.Day(2026, 8, 31))], A.Day(2026, 1, 1), Terms));

    [Fact]
    public void A_new_board_has_its_own_half_year() =>
        Assert.Equal(A.Day(2026, 11, 1), BoardRules.NextMeetingDueOn([Held(A.Day(2026, 3, 1))], A.Day(2026, 5, 1), Terms));

    [Fact]
    public void Only_what_was_held_is_recorded_and_each_minutes_once()
    {
        Assert.Empty(BoardRules.ObjectionsToRecording(A.Today, "7", [Held(A.Today.AddDays(-1))], A.Today));
        Assert.Equal([BoardRules.MeetingToCome], BoardRules.ObjectionsToRecording(A.Today.AddDays(1), "8", [], A.Today));
        Assert.Equal([BoardRules.MeetingRecorded], BoardRules.ObjectionsToRecording(A.Today, "п-1", [Held(A.Today, "П-1")], A.Today));
    }

    private static BoardMeeting Held(DateOnly on, string reference = "1") => new(on, BoardMeetingMode.Remote, reference, "Планы");

    [Fact]
    [Trait("Clause", "A20")]
    public void A_meeting_can_have_decided_what_was_before_the_board_that_day_and_only_one_meeting()
    {
        BoardSeat chair = A.Seat(chairs: true);
        var decision = new BoardDecision("Принять?", "Admit?", null, A.Today.AddDays(-3));
        decision.Cast(chair, VoteChoice.For, null, A.Today);
        Assert.Equal([BoardRules.NotDecidedThere], BoardRules.ObjectionsToNotingMeeting(decision, A.Today));
        decision.Close(chair, [chair], A.Terms().Board, "2026/B-1", A.Today);

        Assert.Empty(BoardRules.ObjectionsToNotingMeeting(decision, A.Today));
        Assert.Empty(BoardRules.ObjectionsToNotingMeeting(decision, A.Today.AddDays(-3)));
        Assert.Equal([BoardRules.NotDecidedThere], BoardRules.ObjectionsToNotingMeeting(decision, A.Today.AddDays(-4)));
        Assert.Equal([BoardRules.NotDecidedThere], BoardRules.ObjectionsToNotingMeeting(decision, A.Today.AddDays(1)));
        decision.NoteMeeting(new BoardMeeting(A.Today, BoardMeetingMode.Remote, "7", "Дела"));
        Assert.Equal([BoardRules.NotDecidedThere], BoardRules.ObjectionsToNotingMeeting(decision, A.Today));
    }
}
