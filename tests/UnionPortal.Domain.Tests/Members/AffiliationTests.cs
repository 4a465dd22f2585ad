using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Partners;

namespace UnionPortal.Domain.Tests.Members;

public class AffiliationTests
{
    public static TheoryData<string> Kinds => ["member", "candidacy", "partner"];

    [Theory, MemberData(nameof(Kinds))]
    [Trait("Clause", "U8")]
    public void It_stands_from_its_first_day_until_the_day_it_departs(string kind)
    {
        Affiliation affiliation = Of(kind);
        affiliation.Depart(DepartureGround.Liquidation, A.Decision(DecidingBody.Organisation), A.Today, A.Terms().Expulsion);

        Assert.False(affiliation.StandsOn(affiliation.BeganOn.AddDays(-1)));
        Assert.True(affiliation.StandsOn(affiliation.BeganOn));
        Assert.True(affiliation.StandsOn(A.Today.AddDays(-1)));
        Assert.False(affiliation.StandsOn(A.Today));
    }

    [Theory, MemberData(nameof(Kinds))]
    [Trait("Clause", "U8")]
    public void It_departs_once(string kind)
    {
        Affiliation affiliation = Of(kind);
        affiliation.Depart(DepartureGround.Liquidation, A.Decision(DecidingBody.Organisation), A.Today, A.Terms().Expulsion);

        Assert.Throws<ForbiddenActException>(() => affiliation.Depart(DepartureGround.Withdrawal, A.Decision(DecidingBody.Organisation), A.Today, A.Terms().Expulsion));
    }

    [Theory, MemberData(nameof(Kinds))]
    [Trait("Clause", "U8")]
    public void It_may_stay_after_all_until_the_day(string kind)
    {
        Affiliation affiliation = Of(kind);
        affiliation.Depart(DepartureGround.Withdrawal, A.Decision(DecidingBody.Organisation), A.Today, A.Terms().Expulsion);

        Assert.Throws<ForbiddenActException>(() => affiliation.Stay(A.Today));
        affiliation.Stay(A.Today.AddDays(-1));

        Assert.True(affiliation.StandsOn(A.Today));
        Assert.Throws<ForbiddenActException>(() => affiliation.Stay(A.Today));
    }

    [Fact]
    [Trait("Clause", "U8")]
    public void A_candidacy_that_became_a_membership_does_not_depart()
    {
        var candidacy = (Candidacy)Of("candidacy");
        candidacy.Admit(A.Decision(), A.Today);

        Assert.Equal([DepartureRules.AlreadyDeparted], DepartureRules.ObjectionsToLeaving(candidacy, A.Today));
        Assert.False(candidacy.StandsOn(A.Today));
    }

    private static Affiliation Of(string kind) => kind switch
    {
        "member" => A.Member().Made(),
        "candidacy" => new Candidacy(A.Number(), A.Decision(), A.Day(2026, 1, 1), A.Terms().Candidacy),
        _ => new Partner(A.Number(), A.Decision(), A.Day(2026, 1, 1)),
    };
}
