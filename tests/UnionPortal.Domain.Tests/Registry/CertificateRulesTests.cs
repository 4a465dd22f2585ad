using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Partners;
using UnionPortal.Domain.Registry;

namespace UnionPortal.Domain.Tests.Registry;

[Trait("Clause", "U1")]
public class CertificateRulesTests
{
    [Fact]
    public void Members_and_partners_have_certificates()
    {
        Member member = A.Member();
        var partner = new Partner(A.Number(), A.Decision(), A.Day(2026, 1, 1));

        Assert.Equal(CertificateKind.Membership, new Certificate(member, "C-1", A.Today).Kind);
        Assert.Equal(CertificateKind.Partnership, new Certificate(partner, "C-2", A.Today).Kind);
    }

    [Fact]
    public void Whoever_has_left_is_not_here_yet_or_is_a_candidate_has_none()
    {
        var candidacy = new Candidacy(A.Number(), A.Decision(), A.Today, A.Terms().Candidacy);

        Assert.Equal([CertificateRules.NotOfTheUnion], CertificateRules.ObjectionsTo(A.Member().DepartedOn(A.Today).Made(), A.Today));
        Assert.Empty(CertificateRules.ObjectionsTo(A.Member().DepartedOn(A.Today.AddDays(1)).Made(), A.Today));
        Assert.Equal([CertificateRules.NotOfTheUnion], CertificateRules.ObjectionsTo(A.Member().AdmittedOn(A.Today.AddDays(1)).Made(), A.Today));
        Assert.Equal([CertificateRules.NotOfTheUnion], CertificateRules.ObjectionsTo(candidacy, A.Today));
        Assert.Equal([CertificateRules.NotOfTheUnion], CertificateRules.ObjectionsTo(null, A.Today));
    }

    [Fact]
    [Trait("Clause", "A19")]
    public void A_suspended_member_gets_no_new_one_until_its_rights_come_back()
    {
        Member member = A.Member().SuspendedOn(A.Day(2026, 1, 1)).LiftedOn(A.Today);

        Assert.Equal([CertificateRules.Suspended], CertificateRules.ObjectionsTo(member, A.Today.AddDays(-1)));
        Assert.Throws<ForbiddenActException>(() => new Certificate(member, "C-3", A.Today.AddDays(-1)));
        Assert.Empty(CertificateRules.ObjectionsTo(member, A.Today));
    }
}
