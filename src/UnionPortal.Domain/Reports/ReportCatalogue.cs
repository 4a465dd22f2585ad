using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Reports;

/// <summary>What kind of answer a question takes.</summary>
public enum AnswerKind
{
    Line,
    Text,
    Money,

    /// <summary>A whole number of persons, meetings, hours.</summary>
    Count,

    /// <summary>A number that may have decimals: full-time equivalents, a rate.</summary>
    Number,
    Day,

    /// <summary>One of the values given.</summary>
    Choice,
    Region,
    Group,
    Field,
    Currency,
}

/// <summary>One question of the report. Its words stand in the resources under its section and key.</summary>
public sealed record ReportQuestion(string Key, AnswerKind Kind, bool Required = false)
{
    public IReadOnlyList<string> Choices { get; init; } = [];

    public bool IsFigure => Kind is AnswerKind.Money or AnswerKind.Count or AnswerKind.Number;
}

/// <summary>One section: questions asked once, and questions asked in each row of a table.</summary>
public sealed record ReportPart(string Key, IReadOnlyList<ReportQuestion> Questions)
{
    public IReadOnlyList<ReportQuestion> RowQuestions { get; init; } = [];

    /// <summary>"There was none" is an answer to the whole section.</summary>
    public bool MayBeNone { get; init; }

    public bool HasRows => RowQuestions.Count > 0;
}

/// <summary>The eleven sections of the yearly report and their questions, in the order of the form.</summary>
public static class ReportCatalogue
{
    public const string Header = "header", Changes = "changes", Income = "income", Spending = "spending", Programmes = "programmes", Beneficiaries = "beneficiaries",
        People = "people", Governance = "governance", Publicity = "publicity", Participation = "participation", Assessment = "assessment";

    public const string BalanceStart = "balance_start", BalanceEnd = "balance_end", Budget = "budget", Persons = "persons", TotalPersons = "total",
        Currency = "currency", Employees = "employees", FullTime = "fte", Volunteers = "volunteers", VolunteerHours = "volunteer_hours";

    /// <summary>What money was spent on.</summary>
    public static readonly IReadOnlyList<string> SpendingLines = ["programmes", "staff", "administration", "fundraising", "property", "grants", "taxes", "other"];

    private static readonly string[] YesNo = ["yes", "no"];
    private static readonly string[] Filed = ["yes", "no", "not_required"];

    public static readonly IReadOnlyList<ReportPart> Parts =
    [
        new(Header,
        [
            new("contact_name", AnswerKind.Line, true), new("contact_email", AnswerKind.Line, true), new("contact_phone", AnswerKind.Line),
            new("head", AnswerKind.Line, true), new(Currency, AnswerKind.Currency, true), new("rate", AnswerKind.Number),
        ]),
        new(Changes,
        [
            Choice("changed_name", YesNo), Choice("changed_charter", YesNo), Choice("changed_address", YesNo), Choice("changed_head", YesNo), Choice("changed_founders", YesNo),
            Choice("changed_licences", YesNo), new("founders_total", AnswerKind.Count), new("founders_non_state", AnswerKind.Count), new("details", AnswerKind.Text),
        ]) { MayBeNone = true },
        new(Income, [.. IncomeSources.All.Select(source => new ReportQuestion(source, AnswerKind.Money))]) { MayBeNone = true },
        new(Spending,
        [
            .. SpendingLines.Select(line => new ReportQuestion(line, AnswerKind.Money)),
            new(BalanceStart, AnswerKind.Money, true), new(BalanceEnd, AnswerKind.Money, true),
        ]),
        new(Programmes, [])
        {
            MayBeNone = true,
            RowQuestions =
            [
                new("title", AnswerKind.Line, true), new("field", AnswerKind.Field), new("region", AnswerKind.Region), new("from", AnswerKind.Day), new("until", AnswerKind.Day),
                new("partners", AnswerKind.Line), new("result", AnswerKind.Text, true), new(Budget, AnswerKind.Money),
            ],
        },
        new(Beneficiaries, [new(TotalPersons, AnswerKind.Count, true), new("services", AnswerKind.Count), new("method", AnswerKind.Text, true)])
        {
            MayBeNone = true,
            RowQuestions = [new("group", AnswerKind.Group, true), new("region", AnswerKind.Region), new(Persons, AnswerKind.Count, true), new("services", AnswerKind.Count)],
        },
        new(People,
        [
            new(Employees, AnswerKind.Count, true), new(FullTime, AnswerKind.Number), new("contractors", AnswerKind.Count), new(Volunteers, AnswerKind.Count, true),
            new(VolunteerHours, AnswerKind.Count), new("members", AnswerKind.Count),
        ]),
        new(Governance,
        [
            new("supreme_meetings", AnswerKind.Count, true), new("board_meetings", AnswerKind.Count), new("composition", AnswerKind.Text, true),
            new("conflicts", AnswerKind.Count), new("conflict_details", AnswerKind.Text), Choice("audit", ["none", "internal", "external"]),
        ]),
        new(Publicity,
        [
            new("website", AnswerKind.Line), new("report_link", AnswerKind.Line), Choice("justice", Filed), Choice("charity_law", Filed),
            Choice("statistics", Filed), Choice("tax", Filed), new("violations", AnswerKind.Text),
        ]) { MayBeNone = true },
        new(Participation,
        [
            new("meetings_attended", AnswerKind.Count), new("working_groups", AnswerKind.Text), new("internships_given", AnswerKind.Count),
            new("internships_received", AnswerKind.Count), new("used_name", AnswerKind.Text),
        ]) { MayBeNone = true },
        new(Assessment, [new("achievements", AnswerKind.Text, true), new("difficulties", AnswerKind.Text), new("plans", AnswerKind.Text), new("help_wanted", AnswerKind.Text)]),
    ];

    private static readonly Dictionary<string, ReportPart> ByKey = Parts.ToDictionary(part => part.Key);

    public static ReportPart? Find(string key) => ByKey.GetValueOrDefault(key);

    public static ReportPart Of(string key) => ByKey[key];

    private static ReportQuestion Choice(string key, string[] choices) => new(key, AnswerKind.Choice) { Choices = choices };
}
