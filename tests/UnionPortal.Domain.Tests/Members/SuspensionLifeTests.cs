using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;

namespace UnionPortal.Domain.Tests.Members;

/// <summary>A suspension from the proposal to the board until the meeting that considers it.</summary>
[Trait("Clause", "A19")]
public class SuspensionLifeTests
{
    private static readonly SuspensionTerms Terms = A.Terms().Suspension with { AnswerDays = 14 };
    private static readonly DateOnly LastDay = A.Today.AddDays(14);

    [Fact]
    public void A_member_in_good_standing_may_be_put_to_the_board_on_a_ground_of_the_charter() =>
        Assert.Empty(SuspensionRules.ObjectionsToProposing(A.Member(), "loss_of_contact", [], Terms, A.Today));

    [Fact]
    public void One_vote_at_a_time()
    {
        Member member = A.Member();
        SuspensionProposal earlier = Proposed(member);

        Assert.Equal([SuspensionRules.ProposalOpen], SuspensionRules.ObjectionsToProposing(member, "loss_of_contact", [earlier], Terms, A.Today));
        earlier.Decision.Adopted(A.Today);
        Assert.Empty(SuspensionRules.ObjectionsToProposing(member, "loss_of_contact", [earlier], Terms, A.Today));
    }

    [Fact]
    public void What_is_no_member_or_rests_already_is_not_put_to_the_board()
    {
        Assert.Equal([SuspensionRules.NotAMember], SuspensionRules.ObjectionsToProposing(A.Member().DepartedOn(A.Today), "loss_of_contact", [], Terms, A.Today));
        Assert.Equal([SuspensionRules.AlreadySuspended], SuspensionRules.ObjectionsToProposing(A.Member().SuspendedOn(A.Day(2025, 1, 1)), "loss_of_contact", [], Terms, A.Today));
        Assert.Equal([SuspensionRules.GroundUnknown], SuspensionRules.ObjectionsToProposing(A.Member(), "bad_weather", [], Terms, A.Today));
    }

    [Theory]
    [InlineData(13, true)]
    [InlineData(14, true)]
    [InlineData(15, false)]
    public void The_board_waits_through_the_last_day_to_answer(int days, bool waits) =>
        Assert.Equal(waits ? [SuspensionRules.AnswerAwaited] : [], SuspensionRules.ObjectionsToClosing(Proposed(A.Member()), A.Today.AddDays(days)));

    [Fact]
    public void The_board_does_not_wait_once_the_member_has_answered_or_the_matter_is_urgent()
    {
        SuspensionProposal answered = Proposed(A.Member()), urgent = Proposed(A.Member());
        answered.GiveAnswer("Мы здесь.", A.Person(), A.Today);
        BoardSeat chair = A.Seat(chairs: true);
        urgent.Decision.DeclareUrgent(chair, [chair], A.Terms().Board, "Завтра выборы.", A.Today);

        Assert.Empty(SuspensionRules.ObjectionsToClosing(answered, A.Today));
        Assert.Empty(SuspensionRules.ObjectionsToClosing(urgent, A.Today));
    }

    [Fact]
    public void Where_the_charter_is_silent_on_an_answer_the_board_does_not_wait() =>
        Assert.Empty(SuspensionRules.ObjectionsToClosing(new SuspensionProposal(A.Member(), "loss_of_contact", "…", A.Today, Terms with { AnswerDays = 0 }, A.OpenDecision()), A.Today));

    [Fact]
    public void A_member_answers_while_the_vote_is_open_and_as_long_as_its_rights_rest()
    {
        SuspensionProposal proposal = Proposed(A.Member());
        Assert.Empty(SuspensionRules.ObjectionsToAnswering(proposal, "Мы здесь.", LastDay.AddDays(1)));
        Assert.Equal([SuspensionRules.AnswerMissing], SuspensionRules.ObjectionsToAnswering(proposal, " ", A.Today));

        proposal.Decision.Adopted(A.Today);
        proposal.CarryOut(null, Terms, A.Today);
        Assert.Empty(SuspensionRules.ObjectionsToAnswering(proposal, "Мы здесь.", A.Today));
        proposal.Member.Reinstate(A.Decision(), A.Today.AddDays(9));
        Assert.Equal([SuspensionRules.MatterClosed], SuspensionRules.ObjectionsToAnswering(proposal, "Мы здесь.", A.Today.AddDays(9)));
    }

    [Fact]
    public void What_the_board_has_not_adopted_is_not_carried_out()
    {
        SuspensionProposal proposal = Proposed(A.Member());

        Assert.Equal([SuspensionRules.NotAdopted], SuspensionRules.ObjectionsToCarryingOut(proposal, Terms, A.Today));
        Assert.Throws<ForbiddenActException>(() => proposal.CarryOut(null, Terms, A.Today));
        Assert.Empty(proposal.Member.Suspensions);
    }

    [Fact]
    public void A_member_that_left_or_rests_since_is_not_suspended_any_more()
    {
        Assert.Empty(SuspensionRules.ObjectionsToStillSuspending(Proposed(A.Member()), Terms, A.Today));
        Assert.Equal([SuspensionRules.NotAMember], SuspensionRules.ObjectionsToStillSuspending(Proposed(A.Member().DepartedOn(A.Today)), Terms, A.Today));
        Assert.Equal([SuspensionRules.AlreadySuspended], SuspensionRules.ObjectionsToStillSuspending(Proposed(A.Member().SuspendedOn(A.Today)), Terms, A.Today));
        Assert.Equal([SuspensionRules.GroundUnknown], SuspensionRules.ObjectionsToStillSuspending(Proposed(A.Member()), Terms with { Grounds = [] }, A.Today));
    }

    [Fact]
    public void A_postponed_meeting_makes_the_suspension_longer_and_one_that_did_not_reach_it_hands_it_on()
    {
        GeneralMeeting first = A.Meeting(A.Today.AddDays(40)), second = A.Meeting(A.Today.AddDays(400));
        SuspensionProposal proposal = Proposed(A.Member());
        proposal.Decision.Adopted(A.Today);
        Suspension rests = proposal.CarryOut(first, Terms, A.Today);

        first.Postpone(A.Today.AddDays(90), A.Today);
        Assert.Equal(A.Today.AddDays(90), rests.UntilMeeting!.ConvenedFor);
        Assert.Equal(Standing.Suspended, proposal.Member.StandingOn(A.Today.AddDays(41)));

        rests.AwaitMeeting(second);
        Assert.Equal(Standing.Suspended, proposal.Member.StandingOn(A.Today.AddDays(399)));
    }

    [Fact]
    public void The_meeting_considers_whoever_is_suspended_and_a_refusal_ends_nothing()
    {
        Member member = A.Member().SuspendedOn(A.Day(2026, 1, 1));
        Assert.Empty(SuspensionRules.ObjectionsToConsidering(member, A.Today));
        Assert.Equal([SuspensionRules.NotSuspended], SuspensionRules.ObjectionsToConsidering(A.Member(), A.Today));
        Assert.Equal([SuspensionRules.NotSuspended], SuspensionRules.ObjectionsToConsidering(member, A.Day(2025, 12, 31)));

        Suspension rests = member.SuspensionOn(A.Today)!;
        rests.AwaitMeeting(A.Meeting(A.Today));
        rests.AwaitMeeting(null);
        Assert.Null(rests.UntilMeeting);
        Assert.Equal(Standing.Suspended, member.StandingOn(A.Today.AddDays(1)));
    }

    [Fact]
    public void A_lifting_is_put_to_the_board_once_and_only_for_those_suspended()
    {
        Member member = A.Member().SuspendedOn(A.Day(2026, 1, 1));
        var lifting = new LiftingProposal(member, "Связь есть.", A.OpenDecision());

        Assert.Empty(SuspensionRules.ObjectionsToProposingLifting(member, [], A.Today));
        Assert.Equal([SuspensionRules.ProposalOpen], SuspensionRules.ObjectionsToProposingLifting(member, [lifting], A.Today));
        Assert.Equal([SuspensionRules.NotSuspended], SuspensionRules.ObjectionsToProposingLifting(A.Member(), [], A.Today));
        Assert.Throws<ForbiddenActException>(() => lifting.CarryOut(A.Today));

        lifting.Decision.Adopted(A.Today);
        lifting.CarryOut(A.Today);
        Assert.Equal(Standing.Suspended, member.StandingOn(A.Today.AddDays(-1)));
        Assert.Equal(Standing.Good, member.StandingOn(A.Today));
    }

    private static SuspensionProposal Proposed(Member member) => new(member, "loss_of_contact", "Молчит.", A.Today, Terms, A.OpenDecision());
}
