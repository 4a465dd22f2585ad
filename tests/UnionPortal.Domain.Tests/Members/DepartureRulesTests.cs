using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;

namespace UnionPortal.Domain.Tests.Members;

public class DepartureRulesTests
{
    private static readonly ExpulsionTerms Terms = A.Terms().Expulsion;

    [Fact]
    [Trait("Clause", "U8")]
    public void Leaving_needs_nobodys_consent() => Assert.Empty(
        DepartureRules.ObjectionsTo(A.Member(), DepartureGround.Withdrawal, A.Decision(DecidingBody.Organisation), A.Today));

    [Fact]
    [Trait("Clause", "U8")]
    public void Who_has_left_does_not_leave_again() => Assert.Equal([DepartureRules.AlreadyDeparted],
        DepartureRules.ObjectionsTo(A.Member().DepartedOn(A.Today), DepartureGround.Withdrawal, A.Decision(DecidingBody.Organisation), A.Today));

    [Theory]
    [Trait("Clause", "U8")]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void Nobody_leaves_before_the_day_of_entry(int days, bool refused) => Assert.Equal(refused ? [DepartureRules.BeforeEntry] : [],
        DepartureRules.ObjectionsTo(A.Member().AdmittedOn(A.Today), DepartureGround.Withdrawal, A.Decision(DecidingBody.Organisation), A.Today.AddDays(days)));

    [Theory]
    [Trait("Clause", "A18")]
    [InlineData(DepartureGround.Expulsion, DecidingBody.GeneralMeeting, false)]
    [InlineData(DepartureGround.Expulsion, DecidingBody.EarlierRegister, false)]
    [InlineData(DepartureGround.Expulsion, DecidingBody.Board, true)]
    [InlineData(DepartureGround.Expulsion, DecidingBody.President, true)]
    [InlineData(DepartureGround.LossOfContact, DecidingBody.Board, true)]
    [InlineData(DepartureGround.LossOfContact, DecidingBody.GeneralMeeting, false)]
    [InlineData(DepartureGround.Liquidation, DecidingBody.Board, false)]
    public void Only_the_meeting_expels(DepartureGround ground, DecidingBody body, bool refused) => Assert.Equal(
        refused ? [DepartureRules.ExpulsionOnlyByTheMeeting] : [], DepartureRules.ObjectionsTo(A.Member(), ground, A.Decision(body), A.Today));

    [Fact]
    [Trait("Clause", "U8")]
    public void An_expulsion_is_public_on_the_day_after_the_appeal_term() => Assert.Equal(A.Day(2026, 6, 1),
        DepartureRules.PublicFrom(DepartureGround.Expulsion, A.Decision(DecidingBody.GeneralMeeting, A.Day(2026, 5, 1)), A.Day(2026, 5, 1), Terms));

    [Fact]
    [Trait("Clause", "U8")]
    public void An_expulsion_that_takes_effect_later_than_the_appeal_term_is_public_then() => Assert.Equal(A.Day(2026, 9, 1),
        DepartureRules.PublicFrom(DepartureGround.Expulsion, A.Decision(DecidingBody.GeneralMeeting, A.Day(2026, 5, 1)), A.Day(2026, 9, 1), Terms));

    [Fact]
    [Trait("Clause", "U8")]
    public void Where_the_charter_knows_no_appeal_an_expulsion_is_public_at_once() => Assert.Equal(A.Day(2026, 5, 1),
        DepartureRules.PublicFrom(DepartureGround.Expulsion, A.Decision(DecidingBody.GeneralMeeting, A.Day(2026, 5, 1)), A.Day(2026, 5, 1), Terms with { AppealDays = 0 }));

    [Fact]
    [Trait("Clause", "U8")]
    public void What_an_earlier_list_told_is_public_already() => Assert.Equal(A.Day(2015, 5, 1),
        DepartureRules.PublicFrom(DepartureGround.Expulsion, A.Decision(DecidingBody.EarlierRegister, A.Today), A.Day(2015, 5, 1), Terms));

    [Fact]
    [Trait("Clause", "U8")]
    public void A_withdrawal_is_public_from_its_first_day() => Assert.Equal(A.Day(2026, 5, 9),
        DepartureRules.PublicFrom(DepartureGround.Withdrawal, A.Decision(DecidingBody.Organisation, A.Day(2026, 5, 1)), A.Day(2026, 5, 9), Terms));
}
