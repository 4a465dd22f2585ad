using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Partners;

namespace UnionPortal.Domain.Tests.Candidacies;

/// <summary>What an organisation is already decides what it can become, and ends by the same record.</summary>
public class AdmissionOfThoseWhoBelongTests
{
    private static readonly CharterTerms Terms = A.Terms();
    private readonly Application application = A.Application().Submitted();

    [Theory]
    [Trait("Clause", "U1")]
    [InlineData(AdmissionOutcome.Member, true)]
    [InlineData(AdmissionOutcome.Partner, true)]
    [InlineData(AdmissionOutcome.Declined, false)]
    public void A_member_is_not_admitted_twice(AdmissionOutcome outcome, bool refused) => Assert.Equal(
        refused ? [AdmissionRules.MemberAlready] : [], Against(outcome, A.AdmissionFacts() with { IsMember = true }));

    [Fact]
    [Trait("Clause", "A14")]
    public void A_candidate_is_not_made_a_candidate_again() => Assert.Equal([AdmissionRules.CandidateAlready],
        Against(AdmissionOutcome.Candidate, A.AdmissionFacts(0) with { Candidacy = new Candidacy(A.Number(), A.Decision(), A.Day(2026, 1, 1), Terms.Candidacy) }));

    [Fact]
    [Trait("Clause", "A16")]
    public void A_partner_is_not_made_a_partner_again() => Assert.Equal([AdmissionRules.PartnerAlready],
        Against(AdmissionOutcome.Partner, A.AdmissionFacts() with { Partner = Partner() }));

    [Fact]
    [Trait("Clause", "A16")]
    public void A_partner_that_becomes_a_member_ceases_to_be_a_partner_by_the_same_record()
    {
        Partner partner = Partner();

        Admission made = application.Adopted(AdmissionOutcome.Member).CarryOut(A.Number(), A.AdmissionFacts() with { Partner = partner }, Terms, A.Today);

        Assert.False(partner.StandsOn(A.Today));
        Assert.Equal((DepartureGround.PartnershipEnded, made.Member!.AdmittedBy), (partner.Departure!.Ground, partner.Departure.Record));
    }

    [Theory]
    [InlineData(AdmissionOutcome.Member, false, true)]
    [InlineData(AdmissionOutcome.Member, true, false)]
    [InlineData(AdmissionOutcome.Partner, true, true)]
    [InlineData(AdmissionOutcome.Declined, false, false)]
    public void A_new_number_is_taken_only_where_one_is_needed(AdmissionOutcome outcome, bool isCandidate, bool needed)
    {
        Candidacy? candidacy = isCandidate ? new Candidacy(A.Number(), A.Decision(), A.Day(2026, 1, 1), Terms.Candidacy) : null;

        Assert.Equal(needed, application.Adopted(outcome, "…").NeedsNumber(A.AdmissionFacts() with { Candidacy = candidacy }));
    }

    private static Partner Partner() => new(A.Number(), A.Decision(), A.Day(2025, 1, 1));

    private static IEnumerable<Objection> Against(AdmissionOutcome outcome, AdmissionFacts facts) => AdmissionRules.ObjectionsToOutcome(outcome, "…", facts, Terms);
}
