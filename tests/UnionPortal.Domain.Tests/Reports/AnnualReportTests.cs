using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;

namespace UnionPortal.Domain.Tests.Reports;

/// <summary>A report from its first word to the closed year.</summary>
[Trait("Clause", "U11")]
public class AnnualReportTests
{
    private static readonly IncomeTerms Terms = A.Terms().Income;

    [Fact]
    public void A_report_has_eleven_sections_and_begins_as_a_draft()
    {
        AnnualReport report = A.Report();

        Assert.Equal(11, report.Current.Sections.Count);
        Assert.Equal((ReportState.Draft, 1), (report.State, report.Current.Number));
        Assert.Null(report.ArrivedOn);
    }

    [Fact]
    public void Only_who_owes_it_begins_a_report_and_only_in_an_open_year()
    {
        Assert.Equal([ReportRules.NotOwed], ReportRules.ObjectionsToBeginning(A.Period(), false));
        Assert.Equal([ReportingPeriodRules.Closed], ReportRules.ObjectionsToBeginning(Closed(A.Period()), true));
        Assert.Empty(ReportRules.ObjectionsToBeginning(A.Period(), true));
    }

    [Fact]
    public void A_report_is_submitted_when_every_section_is_finished_and_the_sums_hold()
    {
        AnnualReport report = A.FinishedReport();
        report.Write(ReportCatalogue.People, ReportAnswers.Empty, false, null, A.Today);

        Assert.Equal([ReportRules.Unfinished], ReportRules.ObjectionsToSubmitting(report, A.Person(), true));
        report.Write(ReportCatalogue.People, ReportAnswers.Empty, true, null, A.Today);
        report.Submit(417, A.Person(), true, Terms, A.Today);

        Assert.Equal(("2025/0417", ReportState.Submitted, A.Today), (report.Number, report.State, report.ArrivedOn));
        Assert.Equal((900m, 900m, 800m), (report.Current.Figures.Income, report.Current.Figures.IndependentIncome, report.Current.Figures.Spending));
        Assert.Equal(64, report.Current.Sha256!.Length);
        Assert.Equal([ReportRules.NotOpen], ReportRules.ObjectionsToWriting(report, ReportCatalogue.People));
    }

    [Fact]
    public void Sums_that_do_not_hold_keep_a_report_back() =>
        Assert.Equal([ReportChecks.BalanceOff], ReportRules.ObjectionsToSubmitting(A.FinishedReport(end: 149.99m), A.Person(), true));

    [Fact]
    public void Where_two_sign_they_are_two_people_and_a_change_takes_the_first_signature_off()
    {
        AnnualReport report = A.FinishedReport();
        Person first = A.Person("Первая"), second = A.Person("Вторая");

        Assert.Equal([ReportRules.SignatureMissing], ReportRules.ObjectionsToSubmitting(report, second, false));
        report.Sign(first, A.Today);
        Assert.Equal([ReportRules.SignedAlready], ReportRules.ObjectionsToSigning(report));
        Assert.Equal([ReportRules.SamePerson], ReportRules.ObjectionsToSubmitting(report, first, false));
        report.Write(ReportCatalogue.People, ReportAnswers.Empty, true, null, A.Today);
        Assert.Null(report.Current.SignedBy);
        report.Sign(first, A.Today);
        report.Submit(1, second, false, Terms, A.Today);
        Assert.Same(second, report.Current.SubmittedBy);
    }

    [Fact]
    public void A_returned_report_is_open_only_where_something_was_asked_and_the_version_before_stays()
    {
        AnnualReport report = A.SubmittedReport();

        Assert.Equal([ReportRules.NothingReturned], ReportRules.ObjectionsToReturning(report, new Dictionary<string, string> { [ReportCatalogue.People] = " " }));
        report.Return(new Dictionary<string, string> { [ReportCatalogue.People] = "Сколько было волонтёров?" }, A.Today);

        Assert.Equal((ReportState.Returned, 2), (report.State, report.Current.Number));
        Assert.Equal("Сколько было волонтёров?", report.Versions[0].Section(ReportCatalogue.People)!.Comment);
        Assert.Equal("Сколько было волонтёров?", report.Current.Section(ReportCatalogue.People)!.Asked);
        Assert.Equal([ReportRules.SectionNotReturned], ReportRules.ObjectionsToWriting(report, ReportCatalogue.Income));
        report.Write(ReportCatalogue.People, A.Answers((ReportCatalogue.Volunteers, "7")), true, null, A.Today);
        report.Submit(417, A.Person(), true, Terms, A.Today.AddDays(1));
        Assert.Equal((2, "2025/0417", A.Today), (report.Versions.Count, report.Number, report.ArrivedOn));
        Assert.NotEqual(report.Versions[0].Sha256, report.Versions[1].Sha256);
        Assert.Equal(ReportVersionState.Returned, report.Versions[0].State);
    }

    [Fact]
    public void Only_what_was_submitted_is_judged()
    {
        Assert.Equal([ReportRules.NotSubmitted], ReportRules.ObjectionsToReviewing(A.FinishedReport()));
        AnnualReport report = A.SubmittedReport();
        report.Accept(A.Today);
        Assert.Equal([ReportRules.NotSubmitted], ReportRules.ObjectionsToReviewing(report));
        Assert.Same(report.Current, report.InForce);
    }

    [Fact]
    public void A_correction_is_a_version_of_its_own_and_the_accepted_one_holds_until_then()
    {
        AnnualReport report = A.SubmittedReport();
        report.Accept(A.Today);

        report.Correct(A.Today.AddDays(2));

        Assert.Equal((ReportState.Correcting, 2), (report.State, report.Current.Number));
        Assert.Equal(1, report.InForce!.Number);
        Assert.All(report.Current.Sections, section => Assert.True(section is { IsOpen: true, Finished: true }));
        Assert.Equal([ReportRules.NothingToCorrect], ReportRules.ObjectionsToCorrecting(report));
    }

    [Fact]
    public void In_a_closed_year_nothing_changes_any_more()
    {
        ReportingPeriod period = A.Period();
        AnnualReport draft = A.FinishedReport(period), accepted = A.SubmittedReport(period);
        accepted.Accept(A.Today);
        Closed(period);

        Assert.Equal([ReportingPeriodRules.Closed], ReportRules.ObjectionsToWriting(draft, ReportCatalogue.People));
        Assert.Equal([ReportingPeriodRules.Closed], ReportRules.ObjectionsToSubmitting(draft, A.Person(), true));
        Assert.Equal([ReportingPeriodRules.Closed], ReportRules.ObjectionsToCorrecting(accepted));
        Assert.Throws<ForbiddenActException>(() => accepted.Correct(A.Today));
    }

    [Fact]
    public void Ten_papers_can_be_attached_and_no_more()
    {
        AnnualReport report = A.Report();
        for (int file = 1; file <= ReportFile.Most; file++) report.Attach(new ReportFile(file, "отчёт.pdf", A.Today));

        Assert.Equal([ReportRules.TooManyFiles], ReportRules.ObjectionsToAttaching(report));
        report.Detach(report.Current.Files[0]);
        Assert.Empty(ReportRules.ObjectionsToAttaching(report));
    }

    private static ReportingPeriod Closed(ReportingPeriod period)
    {
        period.Close(0, period.DueOn.AddDays(1));
        return period;
    }
}
