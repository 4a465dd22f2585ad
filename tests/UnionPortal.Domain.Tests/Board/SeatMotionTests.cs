using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Tests.Board;

/// <summary>Whom a recommendation of the meeting is about, from the agenda to the board.</summary>
[Trait("Clause", "A9")]
[Trait("Clause", "A10")]
public class SeatMotionTests
{
    [Fact]
    public void An_adopted_motion_becomes_a_recommendation()
    {
        Person person = A.Person();
        Organisation organisation = A.Organisation();
        var motion = new SeatMotion(A.Item(AgendaSubject.CandidateForBoard), A.Person(), A.Organisation(), null);
        motion.Rename(person, organisation, null);

        SeatRecommendation made = motion.Recommend(A.Decision(DecidingBody.GeneralMeeting));

        Assert.Equal((SeatQuestion.Cooptation, person, organisation), (made.Question, made.Person, made.Organisation));
    }

    [Theory]
    [InlineData(AgendaSubject.CandidateForBoard, SeatQuestion.Cooptation)]
    [InlineData(AgendaSubject.RemovalFromBoard, SeatQuestion.Removal)]
    [InlineData(AgendaSubject.BoardElection, null)]
    [InlineData(AgendaSubject.Ordinary, null)]
    public void Only_questions_of_recommendation_name_somebody(AgendaSubject subject, SeatQuestion? question)
    {
        Assert.Equal(question, SeatMotionRules.QuestionOf(subject));
        Assert.Equal(question is null ? [SeatMotionRules.OtherSubject] : [], SeatMotionRules.ObjectionsToNaming(A.Item(subject)));
    }

    [Fact]
    public void A_decided_question_names_nobody_any_more()
    {
        AgendaItem item = A.Item(AgendaSubject.CandidateForBoard);
        item.Meeting.Resolve(item, A.Decision(DecidingBody.GeneralMeeting, A.Today), new VoteCount(5, 5, 5, 0, 0), A.Terms().Meeting, A.Today);

        Assert.Equal([MeetingRules.ItemDecided], SeatMotionRules.ObjectionsToNaming(item));
        Assert.Throws<ForbiddenActException>(() => new SeatMotion(item, A.Person(), A.Organisation(), null));
    }
}
