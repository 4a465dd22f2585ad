using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;

namespace UnionPortal.Domain.Tests.Members;

public class WithdrawalRulesTests
{
    private static readonly CharterTerms Terms = A.Terms() with { Departure = A.Terms().Departure with { NoticeDays = 30 } };
    private static readonly DateOnly Earliest = A.Today.AddDays(30);

    [Fact]
    [Trait("Clause", "U8")]
    public void A_notice_needs_nobodys_consent_and_ends_the_membership_on_its_day()
    {
        Member member = A.Member();

        Withdrawal notice = Notify(member, Earliest);

        Assert.Equal(Standing.Good, member.StandingOn(Earliest.AddDays(-1)));
        Assert.Equal(Standing.Departed, member.StandingOn(Earliest));
        Assert.Equal(DepartureGround.Withdrawal, member.Departure!.Ground);
        Assert.Equal((A.Today, Earliest), (notice.ReceivedOn, notice.EffectiveOn));
    }

    [Theory]
    [Trait("Clause", "U8")]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void Nobody_leaves_before_the_notice_of_the_charter_is_over(int days, bool refused) => Assert.Equal(
        refused ? [WithdrawalRules.TooEarly] : [],
        WithdrawalRules.ObjectionsTo(A.Member(), Earliest.AddDays(days), Terms.Departure, A.Today, A.Today));

    [Theory]
    [Trait("Clause", "U8")]
    [InlineData(1, true)]
    [InlineData(0, false)]
    [InlineData(-40, false)]
    public void A_paper_counts_from_the_day_it_came_in_which_has_come(int days, bool refused) => Assert.Equal(
        refused ? [WithdrawalRules.ReceivedLater] : [],
        WithdrawalRules.ObjectionsTo(A.Member(), A.Today.AddDays(days + 30), Terms.Departure, A.Today.AddDays(days), A.Today));

    [Fact]
    [Trait("Clause", "U8")]
    public void Who_is_leaving_gives_no_second_notice()
    {
        Member member = A.Member();
        Notify(member, Earliest);

        Assert.Equal([DepartureRules.AlreadyDeparted], WithdrawalRules.ObjectionsTo(member, Earliest, Terms.Departure, A.Today, A.Today));
        Assert.Throws<ForbiddenActException>(() => Notify(member, Earliest));
    }

    [Fact]
    [Trait("Clause", "U8")]
    public void A_notice_is_revocable_until_the_day_it_takes_effect()
    {
        Member member = A.Member();
        Withdrawal notice = Notify(member, Earliest);

        Assert.Equal([DepartureRules.TookEffect], WithdrawalRules.ObjectionsToRevoking(notice, member, Earliest));
        notice.Revoke(member, Earliest.AddDays(-1));

        Assert.Equal(Standing.Good, member.StandingOn(Earliest));
        Assert.Equal(Earliest.AddDays(-1), notice.RevokedOn);
        Assert.Equal([WithdrawalRules.AlreadyRevoked], WithdrawalRules.ObjectionsToRevoking(notice, member, Earliest.AddDays(-1)));
    }

    [Fact]
    [Trait("Clause", "U8")]
    public void After_taking_a_notice_back_one_may_give_another()
    {
        Member member = A.Member();
        Notify(member, Earliest).Revoke(member, A.Today);

        Assert.Equal(Earliest.AddDays(5), Notify(member, Earliest.AddDays(5)).EffectiveOn);
    }

    [Fact]
    [Trait("Clause", "U8")]
    public void Where_there_is_no_departure_there_is_nothing_to_take_back()
    {
        Member member = A.Member();
        Withdrawal notice = Notify(A.Member(), Earliest);

        Assert.Equal([DepartureRules.NotLeaving], WithdrawalRules.ObjectionsToRevoking(notice, member, A.Today));
    }

    private static Withdrawal Notify(Affiliation affiliation, DateOnly effectiveOn) =>
        Withdrawal.Notify(affiliation, A.Decision(DecidingBody.Organisation, A.Today), A.Person(), null, effectiveOn, Terms, A.Today);
}
