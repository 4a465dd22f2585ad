using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Tests.Candidacies;

[Trait("Clause", "A15")]
public class ApplicationRulesTests
{
    private static readonly AdmissionTerms Terms = A.Terms().Admission;

    [Fact]
    public void A_finished_application_may_be_submitted() => Assert.Empty(ApplicationRules.ObjectionsToSubmitting(A.Application(), Terms));

    [Fact]
    public void An_application_is_submitted_once() =>
        Assert.Equal([ApplicationRules.AlreadySubmitted], ApplicationRules.ObjectionsToSubmitting(A.Application().Submitted(), Terms));

    [Fact]
    public void Each_unfinished_section_is_named()
    {
        Application application = A.Application();
        application.Finish(ApplicationSections.Income, false);

        Objection objection = Assert.Single(ApplicationRules.ObjectionsToSubmitting(application, Terms));

        Assert.Equal((ApplicationRules.SectionUnfinished, ApplicationSections.Income), (objection, objection.Facts[0]));
    }

    [Fact]
    public void Each_missing_paper_is_named()
    {
        Application application = A.Application();
        application.Organisation.Detach(application.Organisation.Documents.First(one => one.Kind == "charter"));

        Objection objection = Assert.Single(ApplicationRules.ObjectionsToSubmitting(application, Terms));

        Assert.Equal((ApplicationRules.DocumentMissing, "charter"), (objection, objection.Facts[0]));
    }

    [Fact]
    [Trait("Clause", "A12b")]
    public void Without_commitment_to_the_mission_nothing_is_submitted()
    {
        Application application = A.Application();
        application.Declare(Declarations.None);

        Assert.Equal([ApplicationRules.CommitmentMissing], ApplicationRules.ObjectionsToSubmitting(application, Terms));
    }

    [Fact]
    public void Everything_missing_is_told_at_once()
    {
        IReadOnlyList<Objection> objections = ApplicationRules.ObjectionsToSubmitting(A.Application().Unfinished(), Terms);

        Assert.Equal(ApplicationSections.All.Count + Terms.RequiredDocuments.Count + 2, objections.Count);
        Assert.Contains(ApplicationRules.ConsentMissing, objections);
    }

    [Fact]
    public void Submission_fixes_number_day_and_terms()
    {
        Application application = A.Application().Submitted();

        Assert.Equal((ApplicationState.Submitted, "2026-0001", A.Day(2026, 11, 1), A.Day(2019, 5, 24)),
            (application.State, application.Number, application.SubmittedOn!.Value, application.TermsFrom!.Value));
    }

    [Fact]
    public void An_application_may_be_taken_back_until_the_board_is_asked()
    {
        Application application = A.Application().Submitted();
        Assert.Empty(ApplicationRules.ObjectionsToWithdrawing(application));

        application.Propose(new(application, AdmissionOutcome.Candidate, null, new("?", "?", null, A.Today)));
        Assert.Equal([AdmissionRules.ProposalOpen], ApplicationRules.ObjectionsToWithdrawing(application));
    }

    [Fact]
    [Trait("Clause", "A14")]
    public void Members_and_those_who_have_applied_do_not_apply_again_but_candidates_and_partners_may()
    {
        Assert.Equal([ApplicationRules.AlreadyBelongs], ApplicationRules.ObjectionsToBeginning([], true, Terms, A.Today));
        Assert.Empty(ApplicationRules.ObjectionsToBeginning([], false, Terms, A.Today));
        Assert.Equal([ApplicationRules.OneIsOpen], ApplicationRules.ObjectionsToBeginning([A.Application()], false, Terms, A.Today));
        Assert.Equal([ApplicationRules.OneIsOpen], ApplicationRules.ObjectionsToBeginning([A.Application().Submitted()], false, Terms, A.Today));
    }

    [Fact]
    [Trait("Clause", "A16")]
    public void Candidates_and_partners_ask_for_membership_only()
    {
        Assert.Equal([ApplicationRules.NothingMore], ApplicationRules.ObjectionsToSeeking(Seeking.Partnership, belongs: true));
        Assert.Empty(ApplicationRules.ObjectionsToSeeking(Seeking.Membership, belongs: true));
        Assert.Empty(ApplicationRules.ObjectionsToSeeking(Seeking.Partnership, belongs: false));
    }

    [Theory]
    [InlineData("2027-11-21", true)]
    [InlineData("2027-11-22", false)]
    public void After_a_refusal_a_year_must_pass(string day, bool refused)
    {
        Application application = A.Application().Submitted();
        application.Adopted(AdmissionOutcome.Declined, "Нет трёх лет").CarryOut(null, A.AdmissionFacts(), A.Terms(), A.Today);

        DateOnly date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(refused ? [ApplicationRules.WaitingPeriod] : [], ApplicationRules.ObjectionsToBeginning([application], false, Terms, date));
    }

    [Fact]
    public void After_taking_an_application_back_a_new_one_may_begin()
    {
        Application application = A.Application();
        application.Withdraw(A.Today);

        Assert.Empty(ApplicationRules.ObjectionsToBeginning([application], false, Terms, A.Today));
    }

    [Fact]
    [Trait("Clause", "A12d")]
    public void A_later_judgement_of_the_same_rule_replaces_the_earlier()
    {
        Application application = A.Application().Submitted();
        application.Judge(new Judgement("A12d", false, A.Person(), "Не знаем", A.Today));
        application.Judge(new Judgement("A12d", true, A.Person(), "Узнали", A.Today));

        Assert.True(Assert.Single(application.Judgements).IsMet);
    }
}
