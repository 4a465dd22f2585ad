using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Tests.Meetings;

/// <summary>Delegates, comings and goings, and the quorum that follows from them.</summary>
[Trait("Clause", "A2")]
public class HoldingAMeetingTests
{
    private static readonly MeetingTerms Terms = A.Terms().Meeting;
    private static readonly DateTime Nine = new(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Late = Nine.AddHours(9);
    private readonly GeneralMeeting meeting = A.Meeting(A.Today);

    [Fact]
    public void A_representative_takes_part_by_mandate_and_the_organisation_has_one_delegate()
    {
        Organisation own = A.Organisation();
        Registered(own);

        Assert.Equal([DelegateRules.Represented], Asked(new(own, A.Person(), DelegateBasis.Mandate, true, true)));
        Assert.Equal([DelegateRules.NoMandate], Asked(new(A.Organisation(), A.Person(), DelegateBasis.Mandate, true, false)));
    }

    [Fact]
    public void An_organisation_without_a_vote_may_only_send_a_guest()
    {
        Assert.Equal([DelegateRules.NoVote], Asked(new(A.Organisation(), A.Person(), DelegateBasis.Mandate, false, true)));
        Assert.Empty(Asked(new(A.Organisation(), A.Person(), DelegateBasis.Guest, false, true)));
        Assert.Equal([DelegateRules.GuestHasVote], Asked(new(A.Organisation(), A.Person(), DelegateBasis.Guest, true, true)));
    }

    [Fact]
    public void A_proxy_is_held_by_a_delegate_with_a_paper_and_within_the_limit()
    {
        MeetingDelegate holder = Registered(A.Organisation());
        DelegateFacts proxy = new(A.Organisation(), holder.Person, DelegateBasis.Proxy, true, false, 7);

        Assert.Equal([DelegateRules.HolderNotRegistered], Asked(proxy with { Person = A.Person() }));
        Assert.Equal([DelegateRules.PaperMissing], Asked(proxy with { PaperId = null }));
        Assert.Empty(Asked(proxy));
        meeting.Register(proxy, Terms, Nine, null);
        Assert.Equal([DelegateRules.TooManyProxies], Asked(proxy with { Organisation = A.Organisation() }));
        Assert.Empty(DelegateRules.ObjectionsToRegistering(meeting, proxy with { Organisation = A.Organisation() }, Terms with { ProxiesPerPerson = 2 }));
        Assert.Equal([DelegateRules.TooManyProxies], DelegateRules.ObjectionsToRegistering(meeting, proxy with { Organisation = A.Organisation() }, Terms with { ProxiesPerPerson = 0 }));
    }

    [Fact]
    public void A_delegate_is_replaced_before_coming_and_not_while_present()
    {
        MeetingDelegate one = Registered(A.Organisation());
        Come(one, Nine);
        Assert.Equal([DelegateRules.Attends], DelegateRules.ObjectionsToWithdrawing(one));
        one.Leave(Nine.AddHours(1), Late);

        one.Withdraw(Late);

        Assert.Equal([DelegateRules.Withdrawn], DelegateRules.ObjectionsToWithdrawing(one));
        Assert.Empty(Asked(new(one.Organisation, A.Person(), DelegateBasis.Mandate, true, true)));
        Assert.Contains(DelegateRules.Withdrawn, AttendanceRules.ObjectionsToComing(one, Late, A.Today, Late));
    }

    [Fact]
    public void Comings_and_goings_follow_each_other_and_do_not_lie_ahead()
    {
        MeetingDelegate one = Registered(A.Organisation());
        Assert.Equal([AttendanceRules.NotHere], AttendanceRules.ObjectionsToLeaving(one, Nine, Late));
        Assert.Equal([AttendanceRules.Ahead], AttendanceRules.ObjectionsToComing(one, Late.AddTicks(1), A.Today, Late));
        Assert.Empty(AttendanceRules.ObjectionsToComing(one, Late, A.Today, Late));
        Assert.Equal([AttendanceRules.BeforeTheDay], AttendanceRules.ObjectionsToComing(one, Nine, A.Today.AddDays(-1), Late));
        Come(one, Nine);

        Assert.Equal([AttendanceRules.Here], AttendanceRules.ObjectionsToComing(one, Late, A.Today, Late));
        Assert.Equal([AttendanceRules.OutOfOrder], AttendanceRules.ObjectionsToLeaving(one, Nine, Late));
        Assert.Equal([AttendanceRules.Ahead], AttendanceRules.ObjectionsToLeaving(one, Late.AddTicks(1), Late));
        one.Leave(Nine.AddHours(2), Late);
        Assert.Equal([AttendanceRules.OutOfOrder], AttendanceRules.ObjectionsToComing(one, Nine.AddHours(1), A.Today, Late));
        Assert.Empty(AttendanceRules.ObjectionsToComing(one, Nine.AddHours(2), A.Today, Late));
    }

    [Fact]
    public void The_quorum_is_a_line_with_a_step_at_every_change()
    {
        List<MeetingDelegate> all = [.. Enumerable.Range(0, 3).Select(_ => Registered(A.Organisation()))];
        MeetingDelegate guest = meeting.Register(new(A.Organisation(), A.Person(), DelegateBasis.Guest, false, true), Terms, Nine, null);
        Come(guest, Nine);
        Come(all[0], Nine);
        Come(all[1], Nine.AddMinutes(5));
        Come(all[2], Nine.AddMinutes(10));
        all[0].Leave(Nine.AddMinutes(30), Late);

        IReadOnlyList<QuorumStep> line = AttendanceRules.Timeline(meeting.Delegates, _ => true, 4, Terms.Quorum);

        Assert.Equal([(1, false), (2, false), (3, true), (2, false)], line.Select(step => (step.Present, step.IsMet)));
        Assert.Equal(3, line[0].Needed);
        Assert.Equal(2, AttendanceRules.PresentAt(meeting.Delegates, Nine.AddMinutes(30), _ => true));
        Assert.Equal(3, AttendanceRules.PresentAt(meeting.Delegates, Nine.AddMinutes(30).AddTicks(-1), _ => true));
        Assert.Equal(0, AttendanceRules.PresentAt(meeting.Delegates, Nine.AddMinutes(12), _ => false));
    }

    [Fact]
    public void A_closed_meeting_takes_neither_delegates_nor_comings()
    {
        MeetingDelegate one = Registered(A.Organisation());
        meeting.Close(A.Today, []);

        Assert.Equal([MeetingRules.Closed], Asked(new(A.Organisation(), A.Person(), DelegateBasis.Mandate, true, true)));
        Assert.Equal([MeetingRules.Closed], DelegateRules.ObjectionsToWithdrawing(one));
        Assert.Equal([MeetingRules.Closed], AttendanceRules.ObjectionsToComing(one, Nine, A.Today, Late));
        Assert.Throws<ForbiddenActException>(() => Come(one, Nine));
    }

    private IReadOnlyList<Objection> Asked(DelegateFacts facts) => DelegateRules.ObjectionsToRegistering(meeting, facts, Terms);

    private MeetingDelegate Registered(Organisation organisation) =>
        meeting.Register(new(organisation, A.Person(), DelegateBasis.Mandate, true, true), Terms, Nine, null);

    private static void Come(MeetingDelegate one, DateTime at) => one.Come(AttendanceWay.InPerson, at, A.Today, Late);
}
