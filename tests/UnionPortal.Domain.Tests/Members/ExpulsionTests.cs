using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;

namespace UnionPortal.Domain.Tests.Members;

/// <summary>An expulsion from the proposal to the meeting until the end of the appeal.</summary>
[Trait("Clause", "A18")]
public class ExpulsionTests
{
    private static readonly CharterTerms Terms = A.Terms();
    private static readonly CharterTerms NoAppeal = Terms with { Expulsion = Terms.Expulsion with { AppealDays = 0 } };
    private static readonly DateOnly Held = A.Today;

    [Fact]
    public void A_member_may_be_proposed_to_the_meeting_on_a_ground_of_the_charter_with_facts() => Assert.Empty(Proposing());

    [Fact]
    public void Each_thing_missing_is_told()
    {
        Assert.Equal([ExpulsionRules.NotAMember], Proposing(member: A.Member().DepartedOn(A.Today.AddDays(9))));
        Assert.Equal([ExpulsionRules.GroundUnknown], Proposing(ground: "bad_weather"));
        Assert.Equal([ExpulsionRules.FactsMissing], Proposing(facts: " "));
        Assert.Equal([ExpulsionRules.NoMeeting], Proposing(withMeeting: false));
        Assert.Equal([ExpulsionRules.MeetingDayPassed], Proposing(meetingIn: -1));
        Member member = A.Member();
        Assert.Equal([ExpulsionRules.ProposedAlready], Proposing(member: member, earlier: [A.Expulsion(Held, member)]));
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void The_member_has_its_days_of_notice_before_the_meeting(int days, bool refused) =>
        Assert.Equal(refused ? [ExpulsionRules.NoticeTooShort] : [], Proposing(meetingIn: days));

    [Fact]
    public void Loss_of_contact_is_a_ground_only_with_the_attempts_on_record() =>
        Assert.Equal([ContactLossRules.NotTried], Proposing(ground: ExpulsionRules.LossOfContact));

    [Fact]
    public void The_meeting_needs_notice_hearing_and_quorum()
    {
        Assert.Empty(Deciding(A.Expulsion(Held)));
        var unheard = new Expulsion(A.Member(), "loss_of_contact", "…", A.Meeting(Held), Held.AddDays(-30));
        Assert.Equal([ExpulsionRules.HearingMissing], Deciding(unheard));
        unheard.Hear(Held.AddDays(-1), "Приглашены, не пришли.", Held);
        Assert.Empty(Deciding(unheard));
        Assert.Equal([ExpulsionRules.NoticeTooShort], ExpulsionRules.ObjectionsToDeciding(A.Expulsion(Held), Held.AddDays(-1), A.Count(9), Terms));
        Assert.Equal([ExpulsionRules.QuorumMissing], ExpulsionRules.ObjectionsToDeciding(A.Expulsion(Held), Held, A.Count(10, absent: 10), Terms));
        Assert.Equal([ExpulsionRules.NotAMember], Deciding(A.Expulsion(Held, A.Member().DepartedOn(Held))));
    }

    [Fact]
    public void A_hearing_is_noted_after_it_took_place_and_with_what_was_said()
    {
        Expulsion expulsion = A.Expulsion(Held);

        Assert.Empty(ExpulsionRules.ObjectionsToHearing(expulsion, A.Today, "Сказали.", A.Today));
        Assert.Equal([ExpulsionRules.HearingDayToCome], ExpulsionRules.ObjectionsToHearing(expulsion, A.Today.AddDays(1), "Скажут.", A.Today));
        Assert.Equal([ExpulsionRules.TextMissing], ExpulsionRules.ObjectionsToHearing(expulsion, A.Today, "", A.Today));
    }

    [Fact]
    public void The_member_concerned_and_those_suspended_have_no_vote()
    {
        Member concerned = A.Member();
        Member[] members = [concerned, A.Member(), A.Member(), A.Member().SuspendedOn(Held), A.Member().DepartedOn(Held), A.Member().AdmittedOn(Held)];

        Assert.Equal(3, ExpulsionRules.EntitledOn(members, concerned, Held));
    }

    [Fact]
    public void Without_an_appeal_the_member_departs_on_the_day_of_the_meeting()
    {
        Expulsion expulsion = Decided(NoAppeal);

        Assert.Equal(Standing.Good, expulsion.Member.StandingOn(Held.AddDays(-1)));
        Assert.Equal(Standing.Departed, expulsion.Member.StandingOn(Held));
        Assert.Equal(ExpulsionState.Final, expulsion.StateOn(Held));
        Assert.Equal(Held, expulsion.Member.Departure!.PublicFrom);
        Assert.Equal([ExpulsionRules.NoAppeal], ExpulsionRules.ObjectionsToAppealing(expulsion, "Не согласны.", Held));
    }

    [Fact]
    public void With_an_appeal_the_rights_rest_until_the_term_is_over_and_only_then_it_is_public()
    {
        Member member = Decided(Terms).Member;

        Assert.Equal(Standing.Suspended, member.StandingOn(Held));
        Assert.Equal(Standing.Suspended, member.StandingOn(Held.AddDays(30)));
        Assert.Equal(Standing.Departed, member.StandingOn(Held.AddDays(31)));
        Assert.Equal(Held.AddDays(31), member.Departure!.PublicFrom);
    }

    [Theory]
    [InlineData(30, false)]
    [InlineData(31, true)]
    public void The_appeal_may_be_lodged_through_its_last_day(int days, bool refused) => Assert.Equal(
        refused ? [ExpulsionRules.AppealTermOver] : [], ExpulsionRules.ObjectionsToAppealing(Decided(Terms), "Не согласны.", Held.AddDays(days)));

    [Fact]
    public void An_appeal_is_lodged_once_and_says_why()
    {
        Expulsion expulsion = Decided(Terms);
        Assert.Equal([ExpulsionRules.TextMissing], ExpulsionRules.ObjectionsToAppealing(expulsion, "", Held));
        expulsion.Appeal("Не согласны.", Held.AddDays(30));

        Assert.Equal([ExpulsionRules.AppealedAlready], ExpulsionRules.ObjectionsToAppealing(expulsion, "Не согласны.", Held.AddDays(30)));
        Assert.Equal(Standing.Suspended, expulsion.Member.StandingOn(Held.AddDays(400)));
        Assert.Equal(ExpulsionState.Appealed, expulsion.StateOn(Held.AddDays(400)));
    }

    [Fact]
    public void An_appeal_granted_gives_the_rights_back_and_one_turned_down_ends_the_membership()
    {
        DateOnly next = Held.AddDays(90);
        Expulsion granted = Appealed(), refused = Appealed();
        granted.DecideAppeal(A.Decision(DecidingBody.GeneralMeeting, next), true, Terms);
        refused.DecideAppeal(A.Decision(DecidingBody.GeneralMeeting, next), false, Terms);

        Assert.Equal(Standing.Good, granted.Member.StandingOn(next));
        Assert.Equal(ExpulsionState.Overturned, granted.StateOn(next));
        Assert.Equal(Standing.Suspended, refused.Member.StandingOn(next.AddDays(-1)));
        Assert.Equal(Standing.Departed, refused.Member.StandingOn(next));
        Assert.Equal(next, refused.Member.Departure!.PublicFrom);
    }

    [Fact]
    public void Only_the_meeting_decides_an_appeal_and_only_one_that_was_lodged()
    {
        Assert.Equal([ExpulsionRules.NotAppealed], ExpulsionRules.ObjectionsToDecidingAppeal(Decided(Terms), A.Decision(DecidingBody.GeneralMeeting, Held)));
        Assert.Equal([ExpulsionRules.OtherBody], ExpulsionRules.ObjectionsToDecidingAppeal(Appealed(), A.Decision(DecidingBody.Board, Held)));
        Expulsion done = Appealed();
        done.DecideAppeal(A.Decision(DecidingBody.GeneralMeeting, Held), true, Terms);
        Assert.Equal([ExpulsionRules.Decided], ExpulsionRules.ObjectionsToDecidingAppeal(done, A.Decision(DecidingBody.GeneralMeeting, Held)));
    }

    [Fact]
    public void A_lost_vote_leaves_the_member_a_member()
    {
        Expulsion expulsion = Decided(Terms, A.Count(5, 5));

        Assert.Equal(ExpulsionState.NotAdopted, expulsion.StateOn(Held));
        Assert.Equal(Standing.Good, expulsion.Member.StandingOn(Held));
        Assert.Equal([ExpulsionRules.NothingToCopy], ExpulsionRules.ObjectionsToSendingCopy(expulsion));
    }

    [Fact]
    public void The_copy_is_sent_once()
    {
        Expulsion expulsion = Decided(Terms);
        Assert.Empty(ExpulsionRules.ObjectionsToSendingCopy(expulsion));
        expulsion.SendCopy(Held.AddDays(3));

        Assert.Throws<ForbiddenActException>(() => expulsion.SendCopy(Held.AddDays(4)));
        Assert.Equal(Held.AddDays(3), expulsion.CopySentOn);
    }

    [Fact]
    public void What_is_decided_or_taken_back_neither_moves_nor_is_answered()
    {
        Expulsion decided = Decided(Terms), back = A.Expulsion(Held);
        back.TakeBack(A.Today);

        Assert.Equal(ExpulsionState.TakenBack, back.StateOn(A.Today));
        Assert.Equal([ExpulsionRules.Decided], ExpulsionRules.ObjectionsToAnswering(back, "Мы здесь."));
        Assert.Throws<ForbiddenActException>(() => decided.AwaitMeeting(A.Meeting(Held.AddDays(400))));
        Assert.Throws<ForbiddenActException>(() => decided.TakeBack(Held));
        Assert.Equal([ExpulsionRules.Decided, ExpulsionRules.NotAMember], Deciding(decided));
    }

    [Fact]
    public void A_meeting_that_did_not_reach_the_item_hands_it_to_the_next()
    {
        GeneralMeeting next = A.Meeting(Held.AddDays(365));
        Expulsion expulsion = A.Expulsion(Held);
        expulsion.AwaitMeeting(next);

        Assert.Same(next, expulsion.Meeting);
        Assert.True(expulsion.IsOpen);
    }

    private static Expulsion Decided(CharterTerms terms, VoteCount? count = null)
    {
        Expulsion expulsion = A.Expulsion(Held);
        expulsion.Decide(A.Resolution(Held, count ?? A.Count(9, 1)), terms);
        return expulsion;
    }

    private static Expulsion Appealed()
    {
        Expulsion expulsion = Decided(Terms);
        expulsion.Appeal("Не согласны.", Held.AddDays(10));
        return expulsion;
    }

    private static IReadOnlyList<Objection> Deciding(Expulsion expulsion) => ExpulsionRules.ObjectionsToDeciding(expulsion, Held, A.Count(9, 1), Terms);

    private static IReadOnlyList<Objection> Proposing(
        Member? member = null, string ground = "incompatible_activity", string facts = "Что было.", Expulsion[]? earlier = null, int meetingIn = 60, bool withMeeting = true)
    {
        CharterTerms terms = Terms with { Expulsion = Terms.Expulsion with { Grounds = ["incompatible_activity", "loss_of_contact"] } };
        return ExpulsionRules.ObjectionsToProposing(
            member ?? A.Member(), ground, facts, earlier ?? [], [], withMeeting ? A.Meeting(A.Today.AddDays(meetingIn)) : null, terms, A.Today);
    }
}
