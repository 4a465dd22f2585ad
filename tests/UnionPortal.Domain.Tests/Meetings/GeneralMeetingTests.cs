using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Tests.Meetings;

/// <summary>A general meeting from its convening to what it hands to the next.</summary>
public class GeneralMeetingTests
{
    private static readonly MeetingTerms Terms = A.Terms().Meeting;
    private static readonly DateOnly Day = A.Today.AddDays(30);

    [Theory]
    [Trait("Clause", "A21")]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void Members_have_their_notice_to_the_day(int days, bool refused) => Assert.Equal(
        refused ? [MeetingRules.NoticeTooShort] : [], MeetingRules.ObjectionsToConvening([], MeetingKind.Annual, A.Today.AddDays(days), Terms, A.Today));

    [Fact]
    [Trait("Clause", "A21")]
    public void A_second_annual_meeting_waits_for_the_first_and_an_extraordinary_one_does_not()
    {
        GeneralMeeting[] convened = [A.Meeting(Day)];

        Assert.Equal([MeetingRules.OneIsConvened], MeetingRules.ObjectionsToConvening(convened, MeetingKind.Annual, Day, Terms, A.Today));
        Assert.Empty(MeetingRules.ObjectionsToConvening(convened, MeetingKind.Extraordinary, Day, Terms, A.Today));
        Assert.Empty(MeetingRules.ObjectionsToConvening([A.Meeting(A.Today, A.Today)], MeetingKind.Annual, Day, Terms, A.Today));
    }

    [Fact]
    [Trait("Clause", "A21")]
    public void A_meeting_is_put_off_to_a_later_day_that_lies_ahead()
    {
        Assert.Empty(MeetingRules.ObjectionsToPostponing(A.Meeting(Day), Day.AddDays(1), A.Today));
        Assert.Equal([MeetingRules.DayPassed], MeetingRules.ObjectionsToPostponing(A.Meeting(Day), Day, A.Today));
        Assert.Equal([MeetingRules.DayPassed], MeetingRules.ObjectionsToPostponing(A.Meeting(Day), Day.AddDays(1), Day.AddDays(1)));
        Assert.Equal([MeetingRules.Closed], MeetingRules.ObjectionsToPostponing(A.Meeting(Day, Day), Day.AddDays(1), Day));
        GeneralMeeting begun = A.Meeting(Day);
        Resolve(begun, Ordinary(begun));
        Assert.Equal([MeetingRules.Begun], MeetingRules.ObjectionsToPostponing(begun, Day.AddDays(9), Day));
    }

    [Fact]
    [Trait("Clause", "A2")]
    public void A_matter_stands_on_an_agenda_once_and_a_closed_agenda_takes_nothing()
    {
        Organisation about = A.Organisation();
        GeneralMeeting meeting = A.Meeting(Day);
        AgendaItem first = meeting.PutOnAgenda(AgendaSubject.Suspension, "О", "On", about);

        Assert.Same(first, meeting.PutOnAgenda(AgendaSubject.Suspension, "О", "On", about));
        Assert.Equal(2, meeting.PutOnAgenda(AgendaSubject.Expulsion, "О", "On", about).Number);
        Assert.Throws<ForbiddenActException>(() => Ordinary(A.Meeting(Day, Day)));
    }

    [Theory]
    [Trait("Clause", "A2")]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void A_resolution_is_entered_from_the_day_of_the_meeting_on(int days, bool refused)
    {
        GeneralMeeting meeting = A.Meeting(Day);
        Assert.Equal(refused ? [MeetingRules.DayNotCome] : [], MeetingRules.ObjectionsToResolving(meeting, Ordinary(meeting), Day, Day.AddDays(days)));
    }

    [Fact]
    [Trait("Clause", "A2")]
    public void An_item_is_decided_once_and_by_its_own_meeting()
    {
        GeneralMeeting meeting = A.Meeting(Day), other = A.Meeting(Day);
        AgendaItem item = Ordinary(meeting);

        Assert.Equal([MeetingRules.ItemElsewhere], MeetingRules.ObjectionsToResolving(other, item, Day, Day));
        Resolve(meeting, item);
        Assert.Equal([MeetingRules.ItemDecided], MeetingRules.ObjectionsToResolving(meeting, item, Day, Day));
    }

    [Fact]
    [Trait("Clause", "A2")]
    public void The_figures_of_a_count_must_agree()
    {
        Assert.Empty(MeetingRules.ObjectionsToCount(new VoteCount(21, 21, 11, 10, 0), Terms));
        Assert.Equal([MeetingRules.TooManyPresent], MeetingRules.ObjectionsToCount(new VoteCount(20, 21, 11, 10, 0), Terms));
        Assert.Equal([MeetingRules.TooManyVotes], MeetingRules.ObjectionsToCount(new VoteCount(21, 20, 10, 9, 1, 0, 1), Terms));
        Assert.Equal([MeetingRules.QuorumMissing], MeetingRules.ObjectionsToCount(new VoteCount(20, 10, 10, 0, 0), Terms));
        Assert.Empty(MeetingRules.ObjectionsToCount(new VoteCount(20, 11, 3, 1, 0), Terms));
    }

    [Fact]
    [Trait("Clause", "A2")]
    public void A_meeting_closes_when_it_has_decided_something_and_its_day_has_come()
    {
        GeneralMeeting meeting = A.Meeting(Day);
        AgendaItem item = Ordinary(meeting);
        Assert.Equal([MeetingRules.NothingDecided], MeetingRules.ObjectionsToClosing(meeting, Day, Day));
        Resolve(meeting, item);

        Assert.Equal([MeetingRules.DayNotCome], MeetingRules.ObjectionsToClosing(meeting, Day, Day.AddDays(-1)));
        Assert.Empty(MeetingRules.ObjectionsToClosing(meeting, Day, Day));
        meeting.Close(Day, Day);
        Assert.Equal([MeetingRules.Closed], MeetingRules.ObjectionsToClosing(meeting, Day, Day));
    }

    [Fact]
    [Trait("Clause", "A2")]
    public void What_a_meeting_did_not_reach_passes_to_the_next_once()
    {
        Organisation about = A.Organisation();
        GeneralMeeting meeting = A.Meeting(Day), next = A.Meeting(Day.AddDays(365));
        AgendaItem reached = Ordinary(meeting), left = meeting.PutOnAgenda(AgendaSubject.Suspension, "О", "On", about);
        Resolve(meeting, reached);
        Assert.Equal([MeetingRules.NotOver], MeetingRules.ObjectionsToPassingOn(meeting, left, next));
        meeting.Close(Day, Day);

        AgendaItem moved = meeting.PassOn(left, next);

        Assert.Equal((AgendaSubject.Suspension, about), (moved.Subject, moved.About));
        Assert.Same(next, left.MovedTo);
        Assert.Empty(meeting.Unreached);
        Assert.Equal([MeetingRules.ItemDecided], MeetingRules.ObjectionsToPassingOn(meeting, left, next));
        Assert.Equal([MeetingRules.ItemDecided], MeetingRules.ObjectionsToPassingOn(meeting, reached, next));
        Assert.Equal([MeetingRules.Closed, MeetingRules.ItemDecided], MeetingRules.ObjectionsToPassingOn(meeting, left, A.Meeting(Day, Day)));
    }

    private static AgendaItem Ordinary(GeneralMeeting meeting) => meeting.PutOnAgenda(AgendaSubject.Ordinary, "Отчёт", "Report");

    private static void Resolve(GeneralMeeting meeting, AgendaItem item) =>
        meeting.Resolve(item, A.Decision(DecidingBody.GeneralMeeting, Day), A.Count(11, 10), Terms, Day);
}
