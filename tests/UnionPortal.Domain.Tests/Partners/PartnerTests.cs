using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Partners;

namespace UnionPortal.Domain.Tests.Partners;

[Trait("Clause", "A16")]
public class PartnerTests
{
    private readonly Partner partner = new(A.Number(), A.Decision(), A.Day(2024, 3, 1));

    [Fact]
    public void A_partnership_begins_and_ends_on_its_days()
    {
        partner.Depart(DepartureGround.PartnershipEnded, A.Decision(), A.Day(2025, 3, 1), A.Terms().Expulsion);

        Assert.False(partner.StandsOn(A.Day(2024, 2, 29)));
        Assert.True(partner.StandsOn(A.Day(2024, 3, 1)));
        Assert.True(partner.StandsOn(A.Day(2025, 2, 28)));
        Assert.False(partner.StandsOn(A.Day(2025, 3, 1)));
    }

    [Fact]
    public void A_partnership_ends_once() => Assert.Throws<ForbiddenActException>(() =>
    {
        partner.Depart(DepartureGround.PartnershipEnded, A.Decision(), A.Day(2025, 3, 1), A.Terms().Expulsion);
        partner.Depart(DepartureGround.PartnershipEnded, A.Decision(), A.Day(2025, 4, 1), A.Terms().Expulsion);
    });

    [Fact]
    public void A_partnership_does_not_end_before_it_began() =>
        Assert.Throws<ForbiddenActException>(() => partner.Depart(DepartureGround.PartnershipEnded, A.Decision(), A.Day(2024, 2, 29), A.Terms().Expulsion));
}
