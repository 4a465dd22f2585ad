using UnionPortal.Domain.Reports;

namespace UnionPortal.Domain.Tests.Reports;

/// <summary>What the union changes after a year: decided with owner and day, followed to its end.</summary>
[Trait("Clause", "U11")]
public class AdjustmentTests
{
    private static readonly DateOnly Due = A.Today.AddDays(100);

    [Fact]
    public void A_change_has_words_in_both_languages_and_a_day_to_come()
    {
        Assert.Empty(AdjustmentRules.ObjectionsToDeciding("Учить", "Teach", Due, A.Today));
        Assert.Equal([AdjustmentRules.TextMissing], AdjustmentRules.ObjectionsToDeciding("Учить", " ", Due, A.Today));
        Assert.Equal([AdjustmentRules.DueTooEarly], AdjustmentRules.ObjectionsToDeciding("Учить", "Teach", A.Today, A.Today));
        Assert.Equal([AdjustmentRules.TextMissing], AdjustmentRules.ObjectionsToNoting("", "Rents rose"));
    }

    [Fact]
    public void What_is_done_or_dropped_says_what_became_of_it_and_stays_so()
    {
        var change = new Adjustment(A.Period(), "Учить", "Teach", A.Person(), Due, A.Today);

        Assert.Equal([AdjustmentRules.OutcomeMissing], AdjustmentRules.ObjectionsToFollowing(change, AdjustmentState.Done, "Научили", " "));
        change.Follow(AdjustmentState.UnderWay, null, null, A.Today);
        change.Follow(AdjustmentState.Done, "Научили", "Trained", A.Today);

        Assert.Equal((AdjustmentState.Done, "Научили", "Trained"), (change.State, change.OutcomeRu, change.OutcomeEn));
        Assert.Equal([AdjustmentRules.Over], AdjustmentRules.ObjectionsToFollowing(change, AdjustmentState.UnderWay, null, null));
    }

    [Fact]
    public void An_open_change_is_late_the_day_after_its_day()
    {
        var change = new Adjustment(A.Period(), "Учить", "Teach", A.Person(), Due, A.Today);

        Assert.False(change.IsLateOn(Due));
        Assert.True(change.IsLateOn(Due.AddDays(1)));
        change.Follow(AdjustmentState.Dropped, "Не нужно", "Not needed", Due);
        Assert.False(change.IsLateOn(Due.AddDays(1)));
    }

    [Fact]
    public void The_totals_beside_a_report_are_those_of_its_last_submitted_version()
    {
        AnnualReport report = A.FinishedReport();
        Beneficiaries(report, ("MOW", "disabled", "30"), ("MOW", "disabled", "5"), ("SPE", "", "7"));
        report.Submit(417, A.Person(), true, A.Terms().Income, A.Today);
        Assert.Equal(["MOW/disabled:35", "SPE/:7"], Told(report));

        report.Correct(A.Today);
        Beneficiaries(report, ("MOW", "disabled", "40"));
        Assert.Equal(["MOW/disabled:35", "SPE/:7"], Told(report));

        report.Submit(417, A.Person(), true, A.Terms().Income, A.Today);
        Assert.Equal(["MOW/disabled:40"], Told(report));
        Assert.Equal(report.Current.Figures, report.Reported);
    }

    private static IEnumerable<string> Told(AnnualReport report) => report.Parts.Where(one => one.Kind == ReportedKind.Beneficiaries).Select(one => $"{one.Region}/{one.Group}:{one.Number}").Order();

    private static void Beneficiaries(AnnualReport report, params (string Region, string Group, string Persons)[] rows)
    {
        var answers = new ReportAnswers();
        answers.Values[ReportCatalogue.TotalPersons] = "1";
        foreach ((string region, string group, string persons) in rows)
        {
            SortedDictionary<string, string> row = new(StringComparer.Ordinal) { ["region"] = region, [ReportCatalogue.Persons] = persons };
            if (group.Length > 0) row["group"] = group;
            answers.Rows.Add(row);
        }
        report.Write(ReportCatalogue.Beneficiaries, answers, true, null, A.Today);
        foreach (ReportPart part in ReportCatalogue.Parts) report.Write(part.Key, report.Current.AnswersOf(part.Key), true, null, A.Today);
    }
}
