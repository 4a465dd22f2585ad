using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Partners;
using UnionPortal.Domain.Registry;

namespace UnionPortal.Domain.Tests.Registry;

/// <summary>What is due and when, for an organisation and for the union.</summary>
public class ObligationRulesTests
{
    private static readonly CharterTerms Terms = A.Terms();
    private static readonly DateOnly Founded = A.Day(2019, 5, 24);

    [Fact]
    [Trait("Clause", "A15")]
    public void A_member_asked_for_its_word_owes_an_answer_until_it_gives_one()
    {
        Application application = A.Application();
        Member member = A.Member();
        Recommendation asked = application.Ask(member, null, A.Facts(), Terms.Recommendation, A.Today);
        var duties = new OrganisationDuties { Asked = [asked] };

        Obligation due = Assert.Single(ObligationRules.Of(duties, Terms, A.Today));
        Assert.Equal((ObligationKind.AnswerRecommendation, A.Today.AddDays(30)), (due.Kind, due.DueOn));
        Assert.Same(application.Organisation, due.About);

        asked.Give(RecommendationAnswer.Declines, "Не знаем", A.Person(), A.Facts(), Terms.Recommendation, A.Today);
        Assert.Empty(ObligationRules.Of(duties, Terms, A.Today));
    }

    [Fact]
    [Trait("Clause", "A14")]
    public void A_candidacy_is_told_to_the_candidate_and_to_the_union_until_it_is_over()
    {
        var candidacy = new Candidacy(A.Number(), A.Decision(), A.Day(2026, 3, 1), Terms.Candidacy);
        Obligation Own() => ObligationRules.Of(new OrganisationDuties { Candidacy = candidacy }, Terms, A.Today).SingleOrDefault()!;

        Assert.Equal((ObligationKind.CandidacyEnds, A.Day(2027, 3, 1)), (Own().Kind, Own().DueOn));
        Assert.Equal(A.Day(2027, 3, 1), Of(new UnionDuties(Founded) { Candidacies = [candidacy] }, ObligationKind.ReviewCandidacy)!.DueOn);

        candidacy.Admit(A.Decision(), A.Today);
        Assert.Null(Own());
        Assert.Null(Of(new UnionDuties(Founded) { Candidacies = [candidacy] }, ObligationKind.ReviewCandidacy));
    }

    [Theory]
    [Trait("Clause", "U11")]
    [InlineData("2026-01-01", "2026-04-30", "2027-04-30")] // admitted this year: the first report is next year's
    [InlineData("2025-12-31", "2026-04-30", "2026-04-30")] // the day itself is still in time
    [InlineData("2020-06-01", "2026-05-01", "2027-04-30")]
    public void The_report_comes_once_a_year(string admitted, string today, string due) =>
        Assert.Equal(Day(due), ObligationRules.NextReportOn(Day(admitted), Terms.Report, Day(today)));

    [Fact]
    [Trait("Clause", "U11")]
    public void A_day_that_the_month_has_not_is_its_last()
    {
        var terms = new ReportTerms { DueMonth = 2, DueDay = 31 };

        Assert.Equal(A.Day(2028, 2, 29), ObligationRules.ReportOn(2028, terms));
        Assert.Equal(A.Day(2027, 2, 28), ObligationRules.ReportOn(2027, terms));
    }

    [Fact]
    public void Where_the_charter_asks_no_report_none_is_due()
    {
        CharterTerms silent = Terms with { Report = Terms.Report with { Required = false } };

        Assert.Empty(ObligationRules.Of(new OrganisationDuties { Member = A.Member() }, silent, A.Today));
        Assert.Single(ObligationRules.Of(new OrganisationDuties { Member = A.Member() }, Terms, A.Today));
        Assert.Empty(ObligationRules.Of(new OrganisationDuties { Member = A.Member().DepartedOn(A.Today) }, Terms, A.Today));
    }

    [Fact]
    [Trait("Clause", "A19")]
    public void A_notice_of_suspension_waits_for_the_answer_of_the_member()
    {
        var vote = new BoardDecision("Приостановить?", "Suspend?", A.Seat(chairs: true), A.Today);
        CharterTerms terms = Terms with { Suspension = Terms.Suspension with { AnswerDays = 14 } };
        var proposal = new SuspensionProposal(A.Member(), "loss_of_contact", "Молчат", A.Today, terms.Suspension, vote);
        var duties = new OrganisationDuties { Suspensions = [proposal] };

        Assert.Equal(A.Today.AddDays(14), Assert.Single(ObligationRules.Of(duties, terms, A.Today)).DueOn);
        proposal.GiveAnswer("Мы здесь", A.Person(), A.Today);
        Assert.Empty(ObligationRules.Of(duties, terms, A.Today));
    }

    [Fact]
    [Trait("Clause", "A16")]
    public void An_agreement_with_an_end_is_told_while_it_stands()
    {
        var partner = new Partner(A.Number(), A.Decision(), A.Day(2026, 1, 1));
        partner.Agree(new PartnerAgreement("1", "education", "Вместе", "Кто-то", A.Day(2026, 1, 1), A.Day(2026, 12, 31), null));

        Obligation due = Assert.Single(ObligationRules.Of(new OrganisationDuties { Partner = partner }, Terms, A.Today));
        Assert.Equal((ObligationKind.AgreementEnds, A.Day(2026, 12, 31)), (due.Kind, due.DueOn));
        Assert.Empty(ObligationRules.Of(new OrganisationDuties { Partner = partner }, Terms, A.Day(2026, 12, 31)));
    }

    [Fact]
    [Trait("Clause", "A20")]
    [Trait("Clause", "A21")]
    [Trait("Clause", "U8")]
    public void A_union_that_did_nothing_counts_from_its_founding()
    {
        var duties = new UnionDuties(Founded);

        Assert.Equal(A.Day(2019, 11, 24), Of(duties, ObligationKind.BoardMeeting)!.DueOn);
        Assert.Equal(A.Day(2020, 5, 24), Of(duties, ObligationKind.GeneralMeeting)!.DueOn);
        Assert.Equal(A.Day(2019, 8, 24), Of(duties, ObligationKind.Edition)!.DueOn);
        Assert.Equal(A.Day(2026, 11, 3), Of(duties with { KeptSince = A.Day(2026, 8, 3) }, ObligationKind.Edition)!.DueOn);
        Assert.Equal(A.Day(2026, 12, 1), Of(duties with { KeptSince = A.Day(2026, 8, 3), LastEdition = A.Day(2026, 9, 1) }, ObligationKind.Edition)!.DueOn);
        Assert.True(Of(duties, ObligationKind.BoardMeeting)!.IsOverdueOn(A.Today));
    }

    [Fact]
    public void An_application_is_decided_within_the_days_of_its_charter_version()
    {
        Application application = A.Application().Submitted();

        Obligation due = Of(new UnionDuties(Founded) { Applications = [(application, A.Terms().Admission with { DecisionDays = 45 })] }, ObligationKind.DecideApplication)!;
        Assert.Equal(A.Day(2026, 12, 16), due.DueOn);
        Assert.Null(Of(new UnionDuties(Founded) { Applications = [(A.Application().Made(), A.Terms().Admission)] }, ObligationKind.DecideApplication));
    }

    [Theory]
    [Trait("Clause", "A12")]
    [InlineData(null, "2026-04-30")] // never run: the year that is over
    [InlineData(2024, "2026-04-30")]
    [InlineData(2025, "2027-04-30")]
    public void The_passport_is_run_for_every_financial_year(int? last, string due) =>
        Assert.Equal(Day(due), ObligationRules.EligibilityRunDueOn(last, Founded, Founded, Terms.Report, A.Today));

    [Theory]
    [Trait("Clause", "A12")]
    [InlineData("2026-04-30", "2026-04-30")]
    [InlineData("2026-05-01", "2027-04-30")]
    [InlineData("2026-11-22", "2027-04-30")]
    public void What_was_due_before_the_register_began_to_be_kept_here_is_not_counted(string keptSince, string due) =>
        Assert.Equal(Day(due), ObligationRules.EligibilityRunDueOn(null, Founded, Day(keptSince), Terms.Report, A.Today));

    [Fact]
    public void The_day_itself_is_in_time_and_the_next_is_late()
    {
        var due = new Obligation(ObligationKind.Edition, A.Today, "U8");

        Assert.False(due.IsOverdueOn(A.Today));
        Assert.True(due.IsOverdueOn(A.Today.AddDays(1)));
        Assert.True(due.ComesWithin(30, A.Today.AddDays(-30)));
        Assert.False(due.ComesWithin(30, A.Today.AddDays(-31)));
        Assert.Equal("edition-0-20261122", due.Key);
    }

    private static Obligation? Of(UnionDuties duties, ObligationKind kind) => ObligationRules.Of(duties, Terms, A.Today).SingleOrDefault(one => one.Kind == kind);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
