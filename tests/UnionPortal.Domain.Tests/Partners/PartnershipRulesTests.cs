using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Partners;

namespace UnionPortal.Domain.Tests.Partners;

[Trait("Clause", "A16")]
public class PartnershipRulesTests
{
    private readonly Partner partner = new(A.Number(), A.Decision(), A.Day(2024, 3, 1));

    [Fact]
    public void An_agreement_begins_while_the_partnership_stands_and_ends_after_it_begins()
    {
        Assert.Empty(PartnershipRules.ObjectionsToAgreeing(partner, A.Day(2024, 3, 1), null));
        Assert.Equal([PartnershipRules.NotAPartner], PartnershipRules.ObjectionsToAgreeing(partner, A.Day(2024, 2, 29), null));
        Assert.Equal([PartnershipRules.EndsBeforeItBegins], PartnershipRules.ObjectionsToAgreeing(partner, A.Day(2024, 3, 1), A.Day(2024, 3, 1)));
        Assert.Empty(PartnershipRules.ObjectionsToAgreeing(partner, A.Day(2024, 3, 1), A.Day(2024, 3, 2)));
    }

    [Fact]
    public void The_agreement_of_a_day_is_the_one_that_began_last()
    {
        partner.Agree(Agreement("1", A.Day(2024, 3, 1), null));
        partner.Agree(Agreement("2", A.Day(2025, 3, 1), A.Day(2026, 3, 1)));

        Assert.Null(partner.AgreementOn(A.Day(2024, 2, 29)));
        Assert.Equal("1", partner.AgreementOn(A.Day(2025, 2, 28))!.Reference);
        Assert.Equal("2", partner.AgreementOn(A.Day(2026, 2, 28))!.Reference);
        Assert.Equal("1", partner.AgreementOn(A.Day(2026, 3, 1))!.Reference);
    }

    [Fact]
    public void The_board_is_asked_once_at_a_time_and_with_reasons()
    {
        var running = new PartnershipEnding(partner, "…", new BoardDecision("?", "?", null, A.Today));

        Assert.Empty(PartnershipRules.ObjectionsToEnding(partner, "Не отвечает.", [], A.Today));
        Assert.Equal([PartnershipRules.ReasonsMissing], PartnershipRules.ObjectionsToEnding(partner, " ", [], A.Today));
        Assert.Equal([PartnershipRules.EndingOpen], PartnershipRules.ObjectionsToEnding(partner, "Не отвечает.", [running], A.Today));
        Assert.Throws<ForbiddenActException>(() => running.CarryOut(A.Terms(), A.Today));
    }

    [Fact]
    public void What_has_ended_is_not_ended_again()
    {
        partner.Depart(DepartureGround.PartnershipEnded, A.Decision(), A.Today, A.Terms().Expulsion);

        Assert.Equal([PartnershipRules.NotAPartner], PartnershipRules.ObjectionsToEnding(partner, "Не отвечает.", [], A.Today));
    }

    [Fact]
    [Trait("Clause", "A17")]
    public void A_partner_has_no_seat_on_the_board_while_the_partnership_stands()
    {
        partner.Depart(DepartureGround.PartnershipEnded, A.Decision(), A.Day(2026, 3, 1), A.Terms().Expulsion);

        Assert.Empty(PartnershipRules.ObjectionsToSeat([], A.Today));
        Assert.Empty(PartnershipRules.ObjectionsToSeat([partner], A.Day(2024, 2, 29)));
        Assert.Equal([PartnershipRules.NoSeatForPartners], PartnershipRules.ObjectionsToSeat([partner], A.Day(2024, 3, 1)));
        Assert.Equal([PartnershipRules.NoSeatForPartners], PartnershipRules.ObjectionsToSeat([partner], A.Day(2026, 2, 28)));
        Assert.Empty(PartnershipRules.ObjectionsToSeat([partner], A.Day(2026, 3, 1)));
    }

    private static PartnerAgreement Agreement(string reference, DateOnly from, DateOnly? until) =>
        new(reference, "education", "Школа для родителей", "Анна Вымышленная", from, until, null);
}
