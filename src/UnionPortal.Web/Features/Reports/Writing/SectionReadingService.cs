using System.Globalization;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Binding;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Reports.Writing;

/// <summary>Something typed that could not be taken: the field and what to do.</summary>
public sealed record TypedProblem(string Field, string Message);

/// <summary>Answers as read from what was typed, with what could not be.</summary>
public sealed record ReadSection(ReportAnswers Answers, IReadOnlyList<TypedProblem> Problems);

/// <summary>Reads what people type into answers: numbers with spaces, comma or dot, days, choices. What may mean two things is asked back.</summary>
public sealed class SectionReadingService(ReportChoicesQuery choices, Texts texts)
{
    private const decimal Most = 999_999_999_999m;

    public ReadSection Read(ReportPart part, SectionForm form)
    {
        List<TypedProblem> problems = [];
        if (form.None && part.MayBeNone) return new(new ReportAnswers { None = true }, ContradictionsIn(form));
        var answers = new ReportAnswers
        {
            Values = ReadAll(part, part.Questions, form.Answers, "Form.Answers", form.Finished, problems),
            Rows = [.. form.Rows.Select((row, at) => (row, at)).Where(one => !one.row.IsEmpty)
                .Select(one => ReadAll(part, part.RowQuestions, one.row.Cells, $"Form.Rows[{one.at}].Cells", form.Finished, problems))],
        };
        if (form.Finished && problems.Count == 0) problems.AddRange(MissingIn(part, answers));
        return new(answers, problems);
    }

    private List<TypedProblem> ContradictionsIn(SectionForm form) =>
        form.Answers.Any(one => !string.IsNullOrWhiteSpace(one.Value)) || form.Rows.Any(row => !row.IsEmpty) ? [new("Form.None", texts["Reports.Problem.Contradiction"])] : [];

    /// <summary>A finished section says something: a row, a sum, or that there was none.</summary>
    private IEnumerable<TypedProblem> MissingIn(ReportPart part, ReportAnswers answers)
    {
        if (part.Key is ReportCatalogue.Programmes or ReportCatalogue.Beneficiaries && answers.Rows.Count == 0) yield return new("Form.None", texts["Reports.Problem.NoRows"]);
        else if (part.MayBeNone && answers.IsEmpty) yield return new("Form.None", texts["Reports.Problem.Nothing"]);
        foreach (var objection in ReportChecks.Within(part.Key, answers)) yield return new("", texts.Objection(objection));
    }

    private SortedDictionary<string, string> ReadAll(
        ReportPart part, IReadOnlyList<ReportQuestion> questions, List<TypedAnswer> typed, string field, bool finished, List<TypedProblem> problems)
    {
        SortedDictionary<string, string> values = new(StringComparer.Ordinal);
        for (int at = 0; at < questions.Count; at++)
        {
            ReportQuestion question = questions[at];
            string text = at < typed.Count ? typed[at].Value?.Trim() ?? "" : "";
            string? code = text.Length > 0 ? ReadOne(question, text, out string value) : finished && question.Required ? Empty(out value) : Nothing(out value);
            if (code is not null) problems.Add(new($"{field}[{at}].Value", texts["Reports.Problem." + code, choices.LabelOf(part, question)]));
            else if (value.Length > 0) values[question.Key] = value;
        }
        return values;
    }

    private static string Empty(out string value)
    {
        value = "";
        return "Empty";
    }

    private static string? Nothing(out string value)
    {
        value = "";
        return null;
    }

    /// <summary>The code of what is wrong; null where the value was read.</summary>
    private string? ReadOne(ReportQuestion question, string text, out string value)
    {
        value = text.ReplaceLineEndings("\n");
        return question.Kind switch
        {
            AnswerKind.Line => text.Length > ReportAnswers.LineLength ? "TooLong" : question.Key.EndsWith("_email", StringComparison.Ordinal) && !LooksLikeAddress(text) ? "NotAnAddress" : null,
            AnswerKind.Text => text.Length > ReportAnswers.TextLength ? "TooLong" : null,
            AnswerKind.Money => ReadNumber(text, 2, out value),
            AnswerKind.Number => ReadNumber(text, 4, out value),
            AnswerKind.Count => ReadNumber(text, 0, out value),
            AnswerKind.Day => ReadDay(text, out value),
            _ => choices.Of(question).Any(option => option.Value == text) ? null : "NotOffered",
        };
    }

    private static string? ReadNumber(string text, int decimals, out string value)
    {
        value = "";
        NumberReading reading = NumberInput.Read(text, out decimal number);
        if (reading != NumberReading.Good) return reading == NumberReading.Ambiguous ? "Ambiguous" : "NotANumber";
        if (number < 0) return "Negative";
        if (number > Most) return "TooMuch";
        if (decimal.Round(number, decimals) != number) return decimals == 0 ? "NotWhole" : "TooPrecise";
        value = ReportAnswers.Written(number);
        return null;
    }

    private static string? ReadDay(string text, out string value)
    {
        value = "";
        if (!DateInput.Read(text, out DateOnly day)) return "NotADay";
        value = day.ToString(Dates.Iso, CultureInfo.InvariantCulture);
        return null;
    }

    private static bool LooksLikeAddress(string text) => text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && text.IndexOf('.', at) > at + 1 && !text.Contains(' ', StringComparison.Ordinal);
}
