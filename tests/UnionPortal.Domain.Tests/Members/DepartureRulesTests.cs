using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Tests.Members;

public class DepartureRulesTests
{
    private static readonly ExpulsionTerms Terms = A.Terms().Expulsion;

    [Theory]
    [InlineData(DepartureGround.Liquidation, true)]
    [InlineData(DepartureGround.Merger, true)]
    [InlineData(DepartureGround.Withdrawal, false)]
    [InlineData(DepartureGround.Expulsion, false)]
    public void A_liquidated_or_merged_organisation_is_no_more(DepartureGround ground, bool isNoMore) =>
        Assert.Equal(isNoMore, DepartureRules.EndsTheOrganisation(ground));

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

    [Fact]
    [Trait("Clause", "U8")]
    public void A_merger_names_the_one_that_goes_on()
    {
        Member member = A.Member();
        RegistryNumber successor = A.Number();

        member.Depart(DepartureGround.Merger, A.Decision(DecidingBody.Organisation), A.Today, Terms, successor);

        Assert.Equal(successor, member.Departure!.Successor);
    }

    [Fact]
    [Trait("Clause", "U8")]
    public void Only_after_a_merger_is_there_a_successor() => Assert.Equal([DepartureRules.SuccessorOnlyAfterMerger],
        DepartureRules.ObjectionsTo(A.Member(), DepartureGround.Liquidation, A.Decision(DecidingBody.Organisation), A.Today, A.Number()));

    [Fact]
    [Trait("Clause", "U8")]
    public void Nobody_is_the_successor_of_itself()
    {
        Member member = A.Member();

        Assert.Equal([DepartureRules.SuccessorIsItself],
            DepartureRules.ObjectionsTo(member, DepartureGround.Merger, A.Decision(DecidingBody.Organisation), A.Today, A.Number(member.Organisation)));
    }

    [Fact]
    [Trait("Clause", "U8")]
    public void Who_never_left_waits_for_nothing()
    {
        Assert.Null(DepartureRules.MayReturnOn([], Waiting));
        Assert.Empty(DepartureRules.ObjectionsToReturning([], Waiting, A.Today));
    }

    [Fact]
    [Trait("Clause", "U8")]
    public void A_ground_the_charter_does_not_name_asks_no_waiting() =>
        Assert.Empty(DepartureRules.ObjectionsToReturning([Left(DepartureGround.Withdrawal, A.Today)], Waiting, A.Today));

    [Theory]
    [Trait("Clause", "U8")]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void Who_was_expelled_waits_the_months_of_the_charter(int days, bool refused) => Assert.Equal(
        refused ? [DepartureRules.ReturnTooEarly] : [],
        DepartureRules.ObjectionsToReturning([Left(DepartureGround.Expulsion, A.Day(2024, 11, 22))], Waiting, A.Day(2026, 11, 22).AddDays(days)));

    [Theory]
    [Trait("Clause", "U8")]
    [InlineData(DepartureGround.LossOfContact, 2025)]
    [InlineData(DepartureGround.Expulsion, 2026)]
    public void Waiting_from_the_29th_of_February_ends_on_the_28th_of_a_common_year(DepartureGround ground, int year) =>
        Assert.Equal(A.Day(year, 2, 28), DepartureRules.MayReturnOn([Left(ground, A.Day(2024, 2, 29))], Waiting));

    [Fact]
    [Trait("Clause", "U8")]
    public void Waiting_of_four_years_ends_on_the_29th_of_February_again() => Assert.Equal(A.Day(2028, 2, 29), DepartureRules.MayReturnOn(
        [Left(DepartureGround.Expulsion, A.Day(2024, 2, 29))], new DepartureTerms { NoticeDays = 0, ContactLossMonths = 6, ReturnAfterMonths = Months(DepartureGround.Expulsion, 48) }));

    [Fact]
    [Trait("Clause", "U8")]
    public void Of_several_departures_the_one_that_asks_longest_counts() => Assert.Equal(A.Day(2026, 5, 1), DepartureRules.MayReturnOn(
        [Left(DepartureGround.Expulsion, A.Day(2024, 5, 1)), Left(DepartureGround.Withdrawal, A.Day(2025, 5, 1))], Waiting));

    private static DepartureTerms Waiting => new()
    {
        NoticeDays = 0, ContactLossMonths = 6,
        ReturnAfterMonths = new Dictionary<DepartureGround, int> { [DepartureGround.Expulsion] = 24, [DepartureGround.LossOfContact] = 12 },
    };

    private static Dictionary<DepartureGround, int> Months(DepartureGround ground, int months) => new() { [ground] = months };

    private static Departure Left(DepartureGround ground, DateOnly on) => new(ground, A.Decision(DecidingBody.GeneralMeeting, on), on, on);
}
