using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;

namespace UnionPortal.Domain.Tests.Members;

public class MemberTests
{
    private static readonly DateOnly Admitted = A.Day(2021, 5, 1);
    private static readonly DateOnly Suspended = A.Day(2023, 5, 1);
    private static readonly DateOnly Lifted = A.Day(2024, 5, 1);
    private static readonly DateOnly Left = A.Day(2025, 5, 1);

    [Fact]
    [Trait("Clause", "U1")]
    public void Standing_changes_on_the_day_itself()
    {
        Member member = A.Member().AdmittedOn(Admitted).SuspendedOn(Suspended).LiftedOn(Lifted).DepartedOn(Left);

        Assert.Equal(Standing.NotYet, member.StandingOn(Admitted.AddDays(-1)));
        Assert.Equal(Standing.Good, member.StandingOn(Admitted));
        Assert.Equal(Standing.Good, member.StandingOn(Suspended.AddDays(-1)));
        Assert.Equal(Standing.Suspended, member.StandingOn(Suspended));
        Assert.Equal(Standing.Suspended, member.StandingOn(Lifted.AddDays(-1)));
        Assert.Equal(Standing.Good, member.StandingOn(Lifted));
        Assert.Equal(Standing.Good, member.StandingOn(Left.AddDays(-1)));
        Assert.Equal(Standing.Departed, member.StandingOn(Left));
    }

    [Fact]
    [Trait("Clause", "A19")]
    public void A_suspension_lasts_while_no_meeting_has_considered_it()
    {
        Member member = A.Member().AdmittedOn(Admitted).Made();
        var meeting = A.Meeting(A.Day(2023, 6, 1));
        member.Suspend(A.Decision(), meeting, "loss_of_contact", A.Terms().Suspension, Suspended);

        meeting.Postpone(A.Day(2023, 12, 1), A.Day(2023, 5, 1));
        meeting.Close(A.Day(2023, 12, 1), []);

        Assert.Equal(Standing.Suspended, member.StandingOn(A.Day(2024, 1, 1)));
    }

    [Fact]
    [Trait("Clause", "A18")]
    public void A_suspended_member_may_still_leave()
    {
        Member member = A.Member().AdmittedOn(Admitted).SuspendedOn(Suspended).DepartedOn(Left);

        Assert.Equal(Standing.Departed, member.StandingOn(Left));
    }

    [Fact]
    public void A_forbidden_act_changes_nothing()
    {
        Member member = A.Member().AdmittedOn(Admitted).DepartedOn(Left).Made();

        Assert.Throws<ForbiddenActException>(() => member.Suspend(A.Decision(), null, "loss_of_contact", A.Terms().Suspension, Left));
        Assert.Empty(member.Suspensions);
    }
}
