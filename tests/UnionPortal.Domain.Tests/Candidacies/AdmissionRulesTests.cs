using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Tests.Candidacies;

public class AdmissionRulesTests
{
    private static readonly CharterTerms Terms = A.Terms();
    private readonly Application application = A.Application().Submitted();

    [Theory]
    [Trait("Clause", "A15")]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Membership_takes_two_recommendations(int recommendations, bool refused) => Assert.Equal(
        refused ? [AdmissionRules.RecommendationsMissing] : [], Proposing(AdmissionOutcome.Member, A.AdmissionFacts(recommendations)));

    [Theory]
    [Trait("Clause", "A14")]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Candidacy_is_for_those_who_cannot_show_them(int recommendations, bool refused) => Assert.Equal(
        refused ? [AdmissionRules.RecommendationsShown] : [], Proposing(AdmissionOutcome.Candidate, A.AdmissionFacts(recommendations)));

    [Fact]
    [Trait("Clause", "A14")]
    public void A_charter_may_know_no_candidates() => Assert.Equal([AdmissionRules.NoCandidates],
        Proposing(AdmissionOutcome.Candidate, A.AdmissionFacts(0), Terms with { Admission = Terms.Admission with { CandidacyWithoutRecommendations = false } }));

    [Theory]
    [Trait("Clause", "A12")]
    [InlineData(Verdict.Met, null)]
    [InlineData(Verdict.NotMet, "AdmissionRuleNotMet")]
    [InlineData(Verdict.NeedsJudgement, "AdmissionRuleNotJudged")]
    [InlineData(Verdict.EvidenceMissing, "AdmissionRuleNotJudged")]
    public void Every_rule_of_eligibility_must_be_met(Verdict verdict, string? objection) => Assert.Equal(
        objection is null ? [] : [objection], Proposing(AdmissionOutcome.Member, A.AdmissionFacts(2, verdict)).Select(one => one.Code));

    [Fact]
    [Trait("Clause", "A16")]
    public void A_partner_need_not_meet_the_requirements()
    {
        Assert.Empty(Proposing(AdmissionOutcome.Partner, A.AdmissionFacts(0, Verdict.NotMet)));
        Assert.Equal([AdmissionRules.NoPartners],
            Proposing(AdmissionOutcome.Partner, A.AdmissionFacts(), Terms with { Admission = Terms.Admission with { KnowsPartners = false } }));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(" ", true)]
    [InlineData("Нет трёх лет работы", false)]
    public void A_refusal_gives_its_reasons(string? reasons, bool refused) => Assert.Equal(refused ? [AdmissionRules.ReasonsMissing] : [],
        AdmissionRules.ObjectionsToProposing(application, AdmissionOutcome.Declined, reasons, A.AdmissionFacts(), Terms));

    [Fact]
    public void Only_a_submitted_undecided_application_without_open_proposal_is_put_to_the_board()
    {
        Assert.Equal([ApplicationRules.NotSubmitted], AdmissionRules.ObjectionsToProposing(A.Application(), AdmissionOutcome.Member, null, A.AdmissionFacts(), Terms));

        application.Propose(new(application, AdmissionOutcome.Member, null, new("?", "?", null, A.Today)));
        Assert.Equal([AdmissionRules.ProposalOpen], Proposing(AdmissionOutcome.Member, A.AdmissionFacts()));
    }

    [Fact]
    [Trait("Clause", "U1")]
    public void An_adopted_proposal_makes_a_member_under_the_number_given()
    {
        RegistryNumber number = A.Number(application.Organisation);

        Admission made = application.Adopted(AdmissionOutcome.Member).CarryOut(number, A.AdmissionFacts(), Terms, A.Today);

        Assert.Equal((number, A.Today, DecidingBody.Board), (made.Member!.Number, made.Member.AdmittedOn, made.Member.AdmittedBy.Body));
        Assert.Equal((ApplicationState.Decided, AdmissionOutcome.Member), (application.State, application.Result));
    }

    [Fact]
    [Trait("Clause", "A14")]
    public void A_candidate_that_is_admitted_keeps_its_number()
    {
        Candidacy candidacy = new(A.Number(application.Organisation), A.Decision(), A.Day(2026, 1, 1), Terms.Candidacy);

        Admission made = application.Adopted(AdmissionOutcome.Member).CarryOut(null, A.AdmissionFacts() with { Candidacy = candidacy }, Terms, A.Today);

        Assert.Equal(candidacy.Number, made.Member!.Number);
        Assert.Equal(CandidacyState.Admitted, candidacy.StateOn(A.Today));
    }

    [Fact]
    [Trait("Clause", "A16")]
    public void An_adopted_proposal_makes_a_partner()
    {
        Admission made = application.Adopted(AdmissionOutcome.Partner).CarryOut(A.Number(application.Organisation), A.AdmissionFacts(), Terms, A.Today);

        Assert.True(made.Partner!.StandsOn(A.Today));
        Assert.Null(made.Member);
    }

    [Fact]
    public void A_refusal_makes_nothing()
    {
        Admission made = application.Adopted(AdmissionOutcome.Declined, "Нет трёх лет").CarryOut(null, A.AdmissionFacts(), Terms, A.Today);

        Assert.Equal(new Admission(null, null, null), made);
    }

    [Fact]
    [Trait("Clause", "A15")]
    public void A_recommendation_lost_before_the_decision_stops_the_admission()
    {
        AdmissionProposal proposal = application.Adopted(AdmissionOutcome.Member);

        var refused = Assert.Throws<ForbiddenActException>(() => proposal.CarryOut(A.Number(), A.AdmissionFacts(1), Terms, A.Today));

        Assert.Equal([AdmissionRules.RecommendationsMissing], refused.Objections);
        Assert.Equal(ApplicationState.Submitted, application.State);
    }

    [Fact]
    [Trait("Clause", "A4")]
    public void What_the_board_has_not_adopted_is_not_carried_out()
    {
        var proposal = new AdmissionProposal(application, AdmissionOutcome.Member, null, new BoardDecision("?", "?", null, A.Today));

        Assert.Equal([AdmissionRules.NotAdopted], AdmissionRules.ObjectionsToCarryingOut(proposal, A.AdmissionFacts(), Terms, A.Today));
    }

    [Fact]
    public void An_admission_happens_once()
    {
        AdmissionProposal proposal = application.Adopted(AdmissionOutcome.Partner);
        proposal.CarryOut(A.Number(), A.AdmissionFacts(), Terms, A.Today);

        Assert.Equal([AdmissionRules.AlreadyDecided], AdmissionRules.ObjectionsToCarryingOut(proposal, A.AdmissionFacts(), Terms, A.Today));
    }

    private IReadOnlyList<Objection> Proposing(AdmissionOutcome outcome, AdmissionFacts facts, CharterTerms? terms = null) =>
        AdmissionRules.ObjectionsToProposing(application, outcome, null, facts, terms ?? Terms);
}
