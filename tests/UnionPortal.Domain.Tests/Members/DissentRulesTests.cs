using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;

namespace UnionPortal.Domain.Tests.Members;

/// <summary>Who disagrees with the board says so inside, once and on record.</summary>
[Trait("Clause", "A23")]
public class DissentRulesTests
{
    private readonly DecisionRecord decision = A.Decision(DecidingBody.Board);

    [Fact]
    public void A_member_may_and_a_suspended_one_too()
    {
        Assert.Empty(DissentRules.ObjectionsTo(A.Member(), decision, "Не согласны", [], A.Today));
        Assert.Empty(DissentRules.ObjectionsTo(A.Member().SuspendedOn(A.Today), decision, "Не согласны", [], A.Today));
    }

    [Fact]
    public void A_former_member_no_longer_may_from_its_last_day_on()
    {
        Assert.Equal([DissentRules.NotAMember], DissentRules.ObjectionsTo(A.Member().DepartedOn(A.Today), decision, "Нет", [], A.Today));
        Assert.Empty(DissentRules.ObjectionsTo(A.Member().DepartedOn(A.Today.AddDays(1)), decision, "Нет", [], A.Today));
    }

    [Fact]
    public void It_is_given_once_with_words_and_to_a_decision_of_the_board()
    {
        Member member = A.Member();
        var given = new Dissent(member, A.Person(), decision, "Нет", A.Today);

        Assert.Equal([DissentRules.GivenAlready], DissentRules.ObjectionsTo(member, decision, "Нет", [given], A.Today));
        Assert.Empty(DissentRules.ObjectionsTo(A.Member(), decision, "Нет", [given], A.Today));
        Assert.Equal([DissentRules.TextMissing], DissentRules.ObjectionsTo(member, decision, " ", [], A.Today));
        Assert.Equal([DissentRules.NotTheBoard], DissentRules.ObjectionsTo(member, A.Decision(DecidingBody.GeneralMeeting), "Нет", [], A.Today));
    }
}
