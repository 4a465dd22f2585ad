using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;

namespace UnionPortal.Domain.Tests;

internal static partial class A
{
    /// <summary>The year 2025, open, due a month from today.</summary>
    public static ReportingPeriod Period(int year = 2025, DateOnly? dueOn = null, DateOnly? openedOn = null) =>
        new(year, dueOn ?? Today.AddDays(30), false, Terms().Report, openedOn ?? Today);

    public static AnnualReport Report(ReportingPeriod? period = null) =>
        new(period ?? Period(), Organisation(), true, new Dictionary<string, ReportAnswers>(), Person(), Today);

    public static ReportAnswers Answers(params (string Key, string Value)[] values)
    {
        var answers = new ReportAnswers();
        foreach ((string key, string value) in values) answers.Values[key] = value;
        return answers;
    }

    /// <summary>Every section finished, with sums that hold: 900 came in, 800 went out, 100 more is left.</summary>
    public static AnnualReport FinishedReport(ReportingPeriod? period = null, decimal income = 900, decimal end = 150)
    {
        AnnualReport report = Report(period);
        foreach (ReportPart part in ReportCatalogue.Parts) report.Write(part.Key, ReportAnswers.Empty, true, null, Today);
        report.Write(ReportCatalogue.Income, Answers((IncomeSources.PrivateDonations, ReportAnswers.Written(income)), (IncomeSources.InKind, "77")), true, null, Today);
        report.Write(ReportCatalogue.Spending, Answers(("programmes", "500"), ("staff", "300"), (ReportCatalogue.BalanceStart, "50"), (ReportCatalogue.BalanceEnd, ReportAnswers.Written(end))), true, null, Today);
        return report;
    }

    public static AnnualReport SubmittedReport(ReportingPeriod? period = null)
    {
        AnnualReport report = FinishedReport(period);
        report.Submit(417, Person(), true, Terms().Income, Today);
        return report;
    }
}
