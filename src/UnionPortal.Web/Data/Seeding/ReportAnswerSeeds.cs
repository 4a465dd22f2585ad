using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using static UnionPortal.Domain.Reports.ReportCatalogue;

namespace UnionPortal.Web.Data.Seeding;

/// <summary>The invented answers of a small organisation, with sums that hold together.</summary>
internal static class ReportAnswerSeeds
{
    public static void WriteAll(AnnualReport report, Person head, Organisation organisation, IncomeProfile profile, int ordinal, DateOnly on)
    {
        IncomeStatement income = IncomeSeeds.Of(profile, report.Period.Year);
        decimal money = income.Lines.Where(line => line.Source != IncomeSources.InKind).Sum(line => line.Amount);
        foreach (ReportPart part in Parts) report.Write(part.Key, AnswersOf(part.Key, organisation, head, income, money, ordinal), true, head, on);
    }

    private static ReportAnswers AnswersOf(string part, Organisation organisation, Person head, IncomeStatement income, decimal money, int ordinal) => part switch
    {
        Header => Of(("contact_name", head.NameIn("ru")), ("contact_email", head.Email ?? "info@organisation.example"), ("head", head.NameIn("ru")), (Currency, "RUB")),
        Income => Of([.. income.Lines.Select(line => (line.Source, ReportAnswers.Written(line.Amount)))]),
        Spending => SpendingOf(money, ordinal),
        Programmes => new ReportAnswers { Rows = [.. ProgrammesOf(organisation, money, income.Year, ordinal)] },
        Beneficiaries => BeneficiariesOf(organisation, ordinal),
        People => Of((Employees, Number(6 + (ordinal % 14))), (FullTime, Number(4 + (ordinal % 11))), (Volunteers, Number(12 + (ordinal % 40))), (VolunteerHours, Number(480 + (ordinal % 40 * 25)))),
        Governance => Of(("supreme_meetings", "2"), ("board_meetings", Number(4 + (ordinal % 5))), ("composition", "Общее собрание; правление из пяти человек, срок полномочий три года."), ("conflicts", "0"), ("audit", ordinal % 3 == 0 ? "external" : "internal")),
        Publicity => Of(("website", organisation.Website ?? "https://organisation.example"), ("justice", "yes"), ("charity_law", ordinal % 2 == 0 ? "yes" : "not_required"), ("statistics", "yes"), ("tax", "yes")),
        Participation => Of(("meetings_attended", Number(1 + (ordinal % 3))), ("working_groups", "Рабочая группа по сопровождаемому проживанию."), ("internships_received", Number(ordinal % 2))),
        Assessment => Of(("achievements", "Открыли группу по выходным и обучили двенадцать специалистов."), ("difficulties", "Не нашли помещения с входом без ступеней."), ("plans", "Запустить сопровождение на рабочем месте.")),
        _ => new ReportAnswers { None = true },
    };

    private static ReportAnswers SpendingOf(decimal money, int ordinal)
    {
        decimal start = 180_000 + (ordinal % 9 * 12_500), staff = Share(money, 0.46m), programmes = Share(money, 0.33m), administration = Share(money, 0.09m), taxes = Share(money, 0.06m);
        return Of(
            ("programmes", ReportAnswers.Written(programmes)), ("staff", ReportAnswers.Written(staff)), ("administration", ReportAnswers.Written(administration)), ("taxes", ReportAnswers.Written(taxes)),
            (BalanceStart, ReportAnswers.Written(start)), (BalanceEnd, ReportAnswers.Written(start + money - staff - programmes - administration - taxes)));
    }

    private static IEnumerable<SortedDictionary<string, string>> ProgrammesOf(Organisation organisation, decimal money, int year, int ordinal)
    {
        string since = Number(year - (ordinal % 4));
        string region = organisation.RegionKey ?? "MOW", field = organisation.Fields.FirstOrDefault() ?? "education";
        yield return Row(("title", "Дневная занятость"), ("field", field), ("region", region), ("from", $"{since}-02-01"), ("until", $"{Number(year)}-12-31"), ("result", "Группа работала пять дней в неделю, никто не выбыл."), (Budget, ReportAnswers.Written(Share(money, 0.2m))));
        yield return Row(("title", "Поддержка семей"), ("field", field), ("region", region), ("partners", "РОО «Синий подсвечник»"), ("result", "Провели сорок встреч и летний лагерь."), (Budget, ReportAnswers.Written(Share(money, 0.1m))));
    }

    private static ReportAnswers BeneficiariesOf(Organisation organisation, int ordinal)
    {
        string group = organisation.TargetGroups.FirstOrDefault() ?? "other", region = organisation.RegionKey ?? "MOW";
        int persons = 60 + (ordinal % 50);
        ReportAnswers answers = Of((TotalPersons, Number(persons)), ("services", Number(persons * 24)), ("method", "По журналам занятий, каждого человека один раз."));
        answers.Rows.Add(Row(("group", group), ("region", region), (Persons, Number(persons - 20))));
        answers.Rows.Add(Row(("group", "other"), ("region", region), (Persons, "20")));
        return answers;
    }

    private static decimal Share(decimal money, decimal part) => decimal.Round(money * part, 0);

    private static string Number(int number) => ReportAnswers.Written(number);

    private static ReportAnswers Of(params (string Key, string Value)[] values) => new() { Values = Row(values) };

    private static SortedDictionary<string, string> Row(params (string Key, string Value)[] values)
    {
        SortedDictionary<string, string> row = new(StringComparer.Ordinal);
        foreach ((string key, string value) in values) row[key] = value;
        return row;
    }
}
