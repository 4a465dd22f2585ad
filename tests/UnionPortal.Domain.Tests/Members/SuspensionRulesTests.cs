using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;

namespace UnionPortal.Domain.Tests.Members;

[Trait("Clause", "A19")]
public class SuspensionRulesTests
{
    private static readonly SuspensionTerms Terms = A.Terms().Suspension;

    [Fact]
    public void The_board_may_suspend_a_member_on_a_ground_of_the_charter() =>
        Assert.Empty(SuspensionRules.ObjectionsTo(A.Member(), A.Decision(), "loss_of_contact", Terms, A.Today));

    [Fact]
    public void Who_is_not_a_member_that_day_cannot_be_suspended()
    {
        Assert.Equal([SuspensionRules.NotAMember], Objections(A.Member().AdmittedOn(A.Today.AddDays(1))));
        Assert.Equal([SuspensionRules.NotAMember], Objections(A.Member().DepartedOn(A.Today)));
        Assert.Empty(Objections(A.Member().AdmittedOn(A.Today)));
        Assert.Empty(Objections(A.Member().DepartedOn(A.Today.AddDays(1))));
    }

    [Fact]
    public void A_suspended_member_is_not_suspended_again() =>
        Assert.Equal([SuspensionRules.AlreadySuspended], Objections(A.Member().SuspendedOn(A.Day(2025, 1, 1))));

    [Theory]
    [InlineData(DecidingBody.GeneralMeeting)]
    [InlineData(DecidingBody.President)]
    [InlineData(DecidingBody.Organisation)]
    public void Nobody_but_the_board_suspends(DecidingBody body) => Assert.Equal([SuspensionRules.WrongBody],
        SuspensionRules.ObjectionsTo(A.Member(), A.Decision(body), "loss_of_contact", Terms, A.Today));

    [Fact]
    public void A_ground_the_charter_does_not_name_is_none() => Assert.Equal([SuspensionRules.GroundUnknown],
        SuspensionRules.ObjectionsTo(A.Member(), A.Decision(), "bad_weather", Terms, A.Today));

    [Theory]
    [InlineData(DecidingBody.Board, true)]
    [InlineData(DecidingBody.GeneralMeeting, true)]
    [InlineData(DecidingBody.President, false)]
    public void The_board_or_the_meeting_gives_the_rights_back(DecidingBody body, bool may) => Assert.Equal(
        may ? [] : [SuspensionRules.WrongBody],
        SuspensionRules.ObjectionsToLifting(A.Member().SuspendedOn(A.Day(2025, 1, 1)), A.Decision(body), A.Today));

    [Fact]
    public void A_member_in_good_standing_has_nothing_to_get_back() =>
        Assert.Equal([SuspensionRules.NotSuspended], SuspensionRules.ObjectionsToLifting(A.Member(), A.Decision(), A.Today));

    private static IReadOnlyList<Objection> Objections(Member member) =>
        SuspensionRules.ObjectionsTo(member, A.Decision(), "loss_of_contact", Terms, A.Today);
}
