using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;

namespace UnionPortal.Domain.Tests.Reports;

/// <summary>Sums that must hold, figures that ask "really?", and what is taken over from last year.</summary>
[Trait("Clause", "U11")]
[Trait("Clause", "A12f")]
public class ReportChecksTests
{
    private static readonly ReportPart People = ReportCatalogue.Of(ReportCatalogue.People);

    [Theory]
    [InlineData("1000", "100", true)]
    [InlineData("999", "100", false)]
    [InlineData("10", "100", true)]
    [InlineData("11", "100", false)]
    [InlineData("0", "100", false)]
    [InlineData("5000", "0", false)]
    public void A_figure_ten_times_last_years_or_a_tenth_of_it_is_asked_about(string now, string before, bool asked)
    {
        var doubts = ReportChecks.Doubtful(People, A.Answers((ReportCatalogue.Volunteers, now)), A.Answers((ReportCatalogue.Volunteers, before)), ReportAnswers.Empty);

        Assert.Equal(asked, doubts.Count == 1);
    }

    [Fact]
    public void What_stands_there_already_is_not_asked_about_again()
    {
        ReportAnswers now = A.Answers((ReportCatalogue.Volunteers, "1000"));

        Assert.Empty(ReportChecks.Doubtful(People, now, A.Answers((ReportCatalogue.Volunteers, "1")), now));
        Assert.Empty(ReportChecks.Doubtful(People, now, ReportAnswers.Empty, ReportAnswers.Empty));
    }

    [Fact]
    public void Gifts_in_kind_are_no_money_and_no_part_of_the_share()
    {
        AnnualReport report = A.SubmittedReport();

        Assert.Equal(900m, ReportChecks.MoneyIn(report.Current.AnswersOf(ReportCatalogue.Income)));
        Assert.Equal(900m, report.Current.Figures.Income);
        Assert.Equal(77m, ReportFigures.IncomeOf(report.Current, 2025).Lines.Single(line => line.Source == IncomeSources.InKind).Amount);
    }

    [Fact]
    public void Programmes_cost_no_more_than_was_spent()
    {
        AnnualReport report = A.FinishedReport();
        report.Write(ReportCatalogue.Programmes, Rows(("budget", "800")), true, null, A.Today);
        Assert.Empty(ReportChecks.Across(report.Current));
        report.Write(ReportCatalogue.Programmes, Rows(("budget", "800.01")), true, null, A.Today);
        Assert.Equal([ReportChecks.ProgrammesExceed], ReportChecks.Across(report.Current));
    }

    [Fact]
    public void A_balance_that_is_off_is_told_in_the_two_sections_it_hangs_on_once_both_are_finished()
    {
        AnnualReport report = A.FinishedReport();
        ReportAnswers spending = report.Current.AnswersOf(ReportCatalogue.Spending);
        spending.Values[ReportCatalogue.BalanceEnd] = "123456";
        report.Write(ReportCatalogue.Spending, spending, true, null, A.Today);

        Assert.Equal([ReportChecks.BalanceOff], ReportChecks.AcrossFinished(report.Current, ReportCatalogue.Spending));
        Assert.Equal([ReportChecks.BalanceOff], ReportChecks.AcrossFinished(report.Current, ReportCatalogue.Income));
        Assert.Empty(ReportChecks.AcrossFinished(report.Current, ReportCatalogue.Programmes));

        report.Write(ReportCatalogue.Income, report.Current.AnswersOf(ReportCatalogue.Income), false, null, A.Today);
        Assert.Empty(ReportChecks.AcrossFinished(report.Current, ReportCatalogue.Spending));
    }

    [Fact]
    public void After_a_section_comes_the_next_that_is_not_finished()
    {
        AnnualReport report = A.FinishedReport();
        Assert.Null(report.Current.UnfinishedAfter(ReportCatalogue.Header));

        report.Write(ReportCatalogue.Income, ReportAnswers.Empty, false, null, A.Today);
        report.Write(ReportCatalogue.People, ReportAnswers.Empty, false, null, A.Today);
        Assert.Equal(ReportCatalogue.Income, report.Current.UnfinishedAfter(ReportCatalogue.Header)?.Key);
        Assert.Equal(ReportCatalogue.People, report.Current.UnfinishedAfter(ReportCatalogue.Income)?.Key);
        Assert.Null(report.Current.UnfinishedAfter(ReportCatalogue.People));
    }

    [Fact]
    public void Different_persons_are_no_more_than_the_groups_together()
    {
        ReportAnswers answers = Rows(("persons", "40"), ("persons", "60"));
        answers.Values[ReportCatalogue.TotalPersons] = "100";
        Assert.Empty(ReportChecks.Within(ReportCatalogue.Beneficiaries, answers));
        answers.Values[ReportCatalogue.TotalPersons] = "101";
        Assert.Equal([ReportChecks.PersonsExceed], ReportChecks.Within(ReportCatalogue.Beneficiaries, answers));
    }

    [Fact]
    public void Staff_and_volunteers_hold_together()
    {
        Assert.Equal([ReportChecks.FullTimeExceeds], ReportChecks.Within(ReportCatalogue.People, A.Answers((ReportCatalogue.Employees, "4"), (ReportCatalogue.FullTime, "4.5"))));
        Assert.Equal([ReportChecks.HoursWithoutVolunteers], ReportChecks.Within(ReportCatalogue.People, A.Answers((ReportCatalogue.Employees, "4"), (ReportCatalogue.VolunteerHours, "10"))));
        Assert.Equal([ReportChecks.FoundersExceed], ReportChecks.Within(ReportCatalogue.Changes, A.Answers(("founders_total", "3"), ("founders_non_state", "4"))));
        Assert.Empty(ReportChecks.Within(ReportCatalogue.People, A.Answers((ReportCatalogue.Employees, "4"), (ReportCatalogue.FullTime, "4"), (ReportCatalogue.Volunteers, "2"), (ReportCatalogue.VolunteerHours, "10"))));
    }

    [Fact]
    public void Last_year_lends_words_and_the_balance_but_no_figures()
    {
        AnnualReport before = A.FinishedReport();
        before.Write(ReportCatalogue.Header, A.Answers(("contact_name", "Анна"), ("currency", "RUB")), true, null, A.Today);
        before.Write(ReportCatalogue.Programmes, Rows(("title", "Школа"), ("result", "Учились"), ("budget", "1")), true, null, A.Today);

        Dictionary<string, ReportAnswers> begun = ReportPrefill.From(before.Current);

        Assert.Equal("Анна", begun[ReportCatalogue.Header]["contact_name"]);
        Assert.Equal(["title"], begun[ReportCatalogue.Programmes].Rows[0].Keys);
        Assert.Equal("150", begun[ReportCatalogue.Spending][ReportCatalogue.BalanceStart]);
        Assert.False(begun.ContainsKey(ReportCatalogue.Income));
        Assert.Empty(ReportPrefill.From(null));
    }

    [Fact]
    public void Answers_are_read_as_they_were_written()
    {
        ReportAnswers answers = Rows(("title", "«Школа» & дом"));
        answers.Values["budget"] = ReportAnswers.Written(1234.50m);

        ReportAnswers read = ReportAnswers.Read(answers.Write());

        Assert.Equal(1234.5m, read.Number("budget"));
        Assert.Equal("«Школа» & дом", read.Rows[0]["title"]);
        Assert.True(ReportAnswers.Read("").IsEmpty);
        Assert.True(ReportAnswers.Read(new ReportAnswers { None = true }.Write()).None);
    }

    /// <summary>A row for each value.</summary>
    private static ReportAnswers Rows(params (string Key, string Value)[] cells) => cells.Select(cell => cell.Key).Distinct().Count() == cells.Length
        ? new ReportAnswers { Rows = [Row(cells)] } : new ReportAnswers { Rows = [.. cells.Select(cell => Row([cell]))] };

    private static SortedDictionary<string, string> Row((string Key, string Value)[] cells)
    {
        SortedDictionary<string, string> row = new(StringComparer.Ordinal);
        foreach ((string key, string value) in cells) row[key] = value;
        return row;
    }
}
