using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Reports;

/// <summary>The figures of a report that are reckoned with: one row a version, so that sums over many members need no reading of answers.</summary>
public sealed record ReportFigures
{
    public string Currency { get; init; } = "RUB";

    /// <summary>Money of the year, in-kind gifts left out.</summary>
    public decimal Income { get; init; }

    public decimal IndependentIncome { get; init; }

    public decimal StateIncome { get; init; }

    public decimal Spending { get; init; }

    public int Programmes { get; init; }

    public long Beneficiaries { get; init; }

    public long Employees { get; init; }

    public long Volunteers { get; init; }

    public long VolunteerHours { get; init; }

    public static ReportFigures Of(ReportVersion version, IncomeTerms terms)
    {
        IncomeStatement statement = IncomeOf(version, 0);
        IncomeShare share = IncomeShare.Of(statement, terms);
        ReportAnswers people = version.AnswersOf(ReportCatalogue.People);
        return new ReportFigures
        {
            Currency = statement.Currency, Income = share.Total, IndependentIncome = share.Independent, StateIncome = share.State,
            Spending = ReportChecks.SpendingIn(version.AnswersOf(ReportCatalogue.Spending)),
            Programmes = version.AnswersOf(ReportCatalogue.Programmes).Rows.Count,
            Beneficiaries = Whole(version.AnswersOf(ReportCatalogue.Beneficiaries), ReportCatalogue.TotalPersons),
            Employees = Whole(people, ReportCatalogue.Employees), Volunteers = Whole(people, ReportCatalogue.Volunteers), VolunteerHours = Whole(people, ReportCatalogue.VolunteerHours),
        };
    }

    /// <summary>The income of a version as the eligibility passport reads it (A12f).</summary>
    public static IncomeStatement IncomeOf(ReportVersion version, int year) =>
        new(year, version.AnswersOf(ReportCatalogue.Header)[ReportCatalogue.Currency] ?? "RUB", LinesOf(version.AnswersOf(ReportCatalogue.Income)));

    public static IEnumerable<IncomeLine> LinesOf(ReportAnswers income) =>
        from source in IncomeSources.All
        let amount = income.Number(source)
        where amount > 0
        select new IncomeLine(source, amount.Value);

    private static long Whole(ReportAnswers answers, string key) => (long)(answers.Number(key) ?? 0);
}
