using System.Globalization;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Binding;
using UnionPortal.Web.Shell.Tables;

namespace UnionPortal.Web.Features.Reports.Spreadsheets;

/// <summary>Turns what stands in a cell into what would have been typed: words of either language into choices, numbers and days as such.</summary>
public sealed class SpreadsheetCellService(ReportChoicesQuery choices, Texts texts)
{
    private static readonly string[] YesWords = ["yes", "да", "x", "х", "+", "true", "истина", "1"];
    private static readonly string[] Languages = ["ru", "en"];

    private readonly Dictionary<string, Dictionary<string, string>> words = [];

    public static bool IsYes(WorkbookCell cell) => cell.Value switch
    {
        bool yes => yes,
        double number => number == 1,
        string text => YesWords.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase),
        _ => false,
    };

    public string? Typed(ReportQuestion question, WorkbookCell cell) => cell.Value switch
    {
        null => null,
        double number when Math.Abs(number) < 1e15 => question.IsFigure ? SectionFormat(question, (decimal)number) : ((decimal)number).ToString(CultureInfo.InvariantCulture),
        DateTime day => DateOnly.FromDateTime(day).ToString(Dates.Iso, CultureInfo.InvariantCulture),
        string text => FromText(question, text.Trim()),
        var other => Convert.ToString(other, CultureInfo.CurrentCulture),
    };

    private static string? SectionFormat(ReportQuestion question, decimal number) => Writing.SectionPageQuery.Typed(question, number.ToString(CultureInfo.InvariantCulture)) is { } typed && decimal.Round(number, 4) == number
        ? typed : number.ToString(CultureInfo.CurrentCulture);

    private string? FromText(ReportQuestion question, string text)
    {
        if (text.Length == 0) return null;
        if (question.Kind == AnswerKind.Day) return DateInput.Read(text, out DateOnly day) ? day.ToString(Dates.Iso, CultureInfo.InvariantCulture) : text;
        return question.Kind is AnswerKind.Choice or AnswerKind.Region or AnswerKind.Group or AnswerKind.Field or AnswerKind.Currency
            ? WordsOf(question).GetValueOrDefault(text, text) : text;
    }

    private Dictionary<string, string> WordsOf(ReportQuestion question)
    {
        string key = question.Kind == AnswerKind.Choice ? string.Join(',', question.Choices) : question.Kind.ToString();
        if (words.TryGetValue(key, out var known)) return known;
        Dictionary<string, string> found = new(StringComparer.OrdinalIgnoreCase);
        foreach (string value in choices.Of(question).Select(one => one.Value))
        {
            found.TryAdd(value, value);
            foreach (string language in Languages) found.TryAdd(choices.Words(question, value, texts.In(language)), value);
        }
        return words[key] = found;
    }
}
