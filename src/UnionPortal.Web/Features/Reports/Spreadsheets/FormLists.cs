using System.Globalization;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Tables;

namespace UnionPortal.Web.Features.Reports.Spreadsheets;

/// <summary>What can be chosen in a form, kept in a hidden sheet: a column a list.</summary>
internal sealed class FormLists(Texts texts, ReportChoicesQuery choices)
{
    /// <summary>The box "there was none" offers one word.</summary>
    public static readonly ReportQuestion YesOnly = new("none", AnswerKind.Choice) { Choices = ["yes"] };

    private readonly List<string> keys = [];
    private readonly List<IReadOnlyList<string>> lists = [];

    public string Yes => texts["Reports.Choice.yes"];

    private string Name => WorkbookPaper.NameOf(texts["Spreadsheet.Form.Lists"]);

    public static bool Has(ReportQuestion question) => question.Kind is AnswerKind.Choice or AnswerKind.Region or AnswerKind.Group or AnswerKind.Field or AnswerKind.Currency;

    /// <summary>The cells of one column in which the words of a question's list may be chosen.</summary>
    public PaperChoice RangeOf(ReportQuestion question, int column, int first, int last)
    {
        int at = ListOf(question);
        return new PaperChoice(
            $"{CellAddress.Of(column, first)}:{CellAddress.Of(column, last)}", $"'{Name}'!{Fixed(at + 1, 1)}:{Fixed(at + 1, lists[at].Count)}");
    }

    public PaperSheet Sheet()
    {
        int longest = lists.Max(list => list.Count);
        return new PaperSheet(
            Name, [.. Enumerable.Range(0, longest).Select(row => lists.ConvertAll(list => new PaperCell(row < list.Count ? list[row] : null)))], [.. lists.Select(_ => 30d)]) { IsHidden = true };
    }

    private int ListOf(ReportQuestion question)
    {
        string key = question.Kind == AnswerKind.Choice ? string.Join(',', question.Choices) : question.Kind.ToString();
        int at = keys.IndexOf(key);
        if (at >= 0) return at;
        keys.Add(key);
        lists.Add([.. choices.Of(question).Select(one => one.Text)]);
        return keys.Count - 1;
    }

    private static string Fixed(int column, int line)
    {
        string address = CellAddress.Of(column, line);
        int letters = address.TakeWhile(char.IsAsciiLetter).Count();
        return string.Create(CultureInfo.InvariantCulture, $"${address[..letters]}${address[letters..]}");
    }
}
