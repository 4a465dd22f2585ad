using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Tests.Meetings;

/// <summary>Invitations, the order of the agenda, wordings, speakers and minutes.</summary>
public class PreparingAMeetingTests
{
    private static readonly MeetingTerms Terms = A.Terms().Meeting;
    private static readonly DateOnly Day = A.Today.AddDays(30);
    private static readonly DateTime Now = new(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc);
    private readonly GeneralMeeting meeting = A.Meeting(Day);

    [Fact]
    [Trait("Clause", "A21")]
    public void Members_are_called_in_time_to_a_meeting_with_an_hour_and_an_agenda()
    {
        Organisation[] members = [A.Organisation()];
        Assert.Equal([InvitationRules.AgendaEmpty, InvitationRules.NoTime], InvitationRules.ObjectionsToInviting(meeting, members, A.Today, Terms));
        Put();
        meeting.Schedule(Now.AddDays(30), null);

        Assert.Empty(InvitationRules.ObjectionsToInviting(meeting, members, A.Today, Terms));
        Assert.Equal([InvitationRules.Late], InvitationRules.ObjectionsToInviting(meeting, members, A.Today.AddDays(1), Terms));
        meeting.Invite(members[0], Now);
        Assert.Equal([InvitationRules.NobodyLeft], InvitationRules.ObjectionsToInviting(meeting, members, A.Today, Terms));
        Assert.Empty(InvitationRules.ObjectionsToInviting(meeting, [.. members, A.Organisation()], A.Today, Terms));
    }

    [Fact]
    [Trait("Clause", "A21")]
    public void Questions_change_places_until_the_members_are_called()
    {
        AgendaItem first = Put(), second = Put();
        Assert.Equal([AgendaRules.AtTheEdge], AgendaRules.ObjectionsToMoving(meeting, first, up: true));
        Assert.Equal([AgendaRules.AtTheEdge], AgendaRules.ObjectionsToMoving(meeting, second, up: false));

        meeting.Reorder(second, up: true);

        Assert.Equal((2, 1), (first.Number, second.Number));
        meeting.Invite(A.Organisation(), Now);
        Assert.Equal([AgendaRules.CalledTo], AgendaRules.ObjectionsToMoving(meeting, first, up: true));
    }

    [Fact]
    [Trait("Clause", "A2")]
    public void An_amendment_makes_a_new_wording_and_keeps_the_old_one()
    {
        AgendaItem item = Put();
        string before = item.TextSha256;
        Assert.Equal([AgendaRules.SameText], AgendaRules.ObjectionsToAmending(meeting, item, item.TextRu, item.TextEn));

        meeting.Amend(item, "Новый", "New", Now);

        Assert.Equal([1, 2], item.Texts.Select(text => text.Number));
        Assert.Equal((before, null), (item.Texts[0].Sha256, item.Texts[0].AmendedAt));
        Assert.Equal((item.TextSha256, "Новый"), (item.Texts[1].Sha256, item.TextRu));
        Assert.NotEqual(before, item.TextSha256);
        meeting.Resolve(item, new(DecidingBody.GeneralMeeting, Day, "1", "р", "r"), new(3, 3, 3, 0, 0), Terms, Day);
        Assert.Equal([MeetingRules.ItemDecided], AgendaRules.ObjectionsToAmending(meeting, item, "Ещё", "More"));
    }

    [Fact]
    [Trait("Clause", "A2")]
    public void A_delegate_stands_in_the_list_of_speakers_once_at_a_time()
    {
        AgendaItem item = Put();
        MeetingDelegate speaker = meeting.Register(new(A.Organisation(), A.Person(), DelegateBasis.Mandate, true, true), Terms, Now, null);
        meeting.Hear(item, speaker);

        Assert.Equal([AgendaRules.InLine], AgendaRules.ObjectionsToSpeaking(meeting, item, speaker));
        Assert.True(item.NoteSpoken(1, Now));
        Assert.False(item.NoteSpoken(1, Now));
        Assert.Empty(AgendaRules.ObjectionsToSpeaking(meeting, item, speaker));
        GeneralMeeting other = A.Meeting(Day);
        Assert.Equal([AgendaRules.NotADelegate], AgendaRules.ObjectionsToSpeaking(other, other.PutOnAgenda(AgendaSubject.Ordinary, "О", "On"), speaker));
    }

    [Fact]
    [Trait("Clause", "A2")]
    public void Minutes_are_approved_once_by_two_people_after_the_meeting()
    {
        AgendaItem item = Put();
        Assert.Equal([MinutesRules.NotOver], MinutesRules.ObjectionsToApproving(meeting, "Анна", "Олег"));
        meeting.Close(Day, []);
        Assert.Equal([MinutesRules.SamePerson], MinutesRules.ObjectionsToApproving(meeting, "Анна", " анна "));
        meeting.Remark(item, "Возражала Анна", "Anna objected");

        meeting.ApproveMinutes("Анна", "Олег", new MinutesPapers(1, 2, "a", "b"), Now);

        Assert.Equal([MinutesRules.Approved], MinutesRules.ObjectionsToApproving(meeting, "Анна", "Олег"));
        Assert.Throws<ForbiddenActException>(() => meeting.Remark(item, "Иначе", "Otherwise"));
    }

    private AgendaItem Put() => meeting.PutOnAgenda(AgendaSubject.Ordinary, "Отчёт", "Report");
}
