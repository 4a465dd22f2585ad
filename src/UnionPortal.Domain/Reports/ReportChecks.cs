using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Reports;

/// <summary>A figure that is ten times last year's, or a tenth of it: asked about, never refused.</summary>
public sealed record DoubtfulFigure(string Key, decimal Now, decimal Before);

/// <summary>Whether the figures of a report hold together (U11).</summary>
public static class ReportChecks
{
    private const decimal Tenfold = 10;

    public static readonly Objection BalanceOff = new("ReportBalanceOff", "U11");
    public static readonly Objection ProgrammesExceed = new("ReportProgrammesExceed", "U11");
    public static readonly Objection PersonsExceed = new("ReportPersonsExceed", "U11");
    public static readonly Objection FullTimeExceeds = new("ReportFullTimeExceeds", "U11");
    public static readonly Objection HoursWithoutVolunteers = new("ReportHoursWithoutVolunteers", "U11");
    public static readonly Objection FoundersExceed = new("ReportFoundersExceed", "U11");

    /// <summary>Sums that one section alone can prove wrong.</summary>
    [Clause("U11")]
    public static IReadOnlyList<Objection> Within(string part, ReportAnswers answers)
    {
        List<Objection> objections = [];
        if (part == ReportCatalogue.Beneficiaries && answers.Rows.Count > 0 && answers.Number(ReportCatalogue.TotalPersons) > answers.Sum(ReportCatalogue.Persons))
            objections.Add(PersonsExceed.With(answers.Number(ReportCatalogue.TotalPersons)!.Value, answers.Sum(ReportCatalogue.Persons)));
        if (part == ReportCatalogue.People && answers.Number(ReportCatalogue.FullTime) > (answers.Number(ReportCatalogue.Employees) ?? 0)) objections.Add(FullTimeExceeds);
        if (part == ReportCatalogue.People && answers.Number(ReportCatalogue.VolunteerHours) > 0 && answers.Number(ReportCatalogue.Volunteers) is null or 0) objections.Add(HoursWithoutVolunteers);
        if (part == ReportCatalogue.Changes && answers.Number("founders_non_state") > (answers.Number("founders_total") ?? 0)) objections.Add(FoundersExceed);
        return objections;
    }

    /// <summary>Sums that go across sections: what was there, came in and was spent is what is left; programmes cost no more than was spent.</summary>
    [Clause("U11")]
    public static IReadOnlyList<Objection> Across(ReportVersion version)
    {
        List<Objection> objections = [];
        ReportAnswers spending = version.AnswersOf(ReportCatalogue.Spending);
        decimal spent = SpendingIn(spending), stated = spending.Number(ReportCatalogue.BalanceEnd) ?? 0;
        decimal left = LeftOf(spending, MoneyIn(version.AnswersOf(ReportCatalogue.Income)));
        if (left != stated) objections.Add(BalanceOff.With(left, stated));
        decimal programmes = version.AnswersOf(ReportCatalogue.Programmes).Sum(ReportCatalogue.Budget);
        if (programmes > spent) objections.Add(ProgrammesExceed.With(programmes, spent));
        return objections;
    }

    /// <summary>What <see cref="Across"/> says of a section once those it is held against are finished, so that its author hears it there and not at the end.</summary>
    [Clause("U11")]
    public static IReadOnlyList<Objection> AcrossFinished(ReportVersion version, string part)
    {
        bool Finished(string first, string second) => (part == first || part == second) && version.Section(first)?.Finished == true && version.Section(second)?.Finished == true;
        bool balance = Finished(ReportCatalogue.Income, ReportCatalogue.Spending), programmes = Finished(ReportCatalogue.Spending, ReportCatalogue.Programmes);
        return [.. Across(version).Where(one => one.Code == BalanceOff.Code ? balance : programmes)];
    }

    /// <summary>What must be left at the end of the year.</summary>
    public static decimal LeftOf(ReportAnswers spending, decimal income) => (spending.Number(ReportCatalogue.BalanceStart) ?? 0) + income - SpendingIn(spending);

    public static decimal SpendingIn(ReportAnswers spending) => ReportCatalogue.SpendingLines.Sum(line => spending.Number(line) ?? 0);

    /// <summary>Money that came in; gifts in kind are none.</summary>
    public static decimal MoneyIn(ReportAnswers income) => IncomeSources.All.Where(source => source != IncomeSources.InKind).Sum(source => income.Number(source) ?? 0);

    /// <summary>Figures at least ten times last year's or at most a tenth of them, unless they stand there already as they are now.</summary>
    [Clause("U11")]
    public static IReadOnlyList<DoubtfulFigure> Doubtful(ReportPart part, ReportAnswers now, ReportAnswers lastYear, ReportAnswers stored) =>
    [
        .. from question in part.Questions
           where question.IsFigure && question.Kind != AnswerKind.Number
           let figure = now.Number(question.Key)
           let before = lastYear.Number(question.Key)
           where figure > 0 && before > 0 && figure != stored.Number(question.Key)
           where figure >= before * Tenfold || figure * Tenfold <= before
           select new DoubtfulFigure(question.Key, figure.Value, before.Value),
    ];
}
