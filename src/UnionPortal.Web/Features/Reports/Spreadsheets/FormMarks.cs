using System.Globalization;
using UnionPortal.Domain.Reports;

namespace UnionPortal.Web.Features.Reports.Spreadsheets;

/// <summary>
/// What stands in the hidden first column of a form: of which report and section a sheet is, and which question a row asks. Rows may be
/// moved and sheets renamed; the marks are what is gone by.
/// </summary>
internal static class FormMarks
{
    public const string None = "none", Rows = "rows", Row = "row", Past = "past";

    private const string Question = "q:";

    /// <summary>Where answers stand: the column after mark and question.</summary>
    public const int AnswerColumn = 2;

    public static string OfSheet(AnnualReport report, ReportPart part) => string.Create(CultureInfo.InvariantCulture, $"report:{report.Id}:{part.Key}");

    public static string OfQuestion(ReportQuestion question) => Question + question.Key;

    public static int QuestionAt(ReportPart part, string mark)
    {
        if (!mark.StartsWith(Question, StringComparison.Ordinal)) return -1;
        for (int at = 0; at < part.Questions.Count; at++)
            if (part.Questions[at].Key == mark[Question.Length..]) return at;
        return -1;
    }

    /// <summary>Which report and section a sheet belongs to; null where it is none of a form.</summary>
    public static (int ReportId, string Part)? SheetOf(string mark) =>
        mark.Split(':') is ["report", var id, var part] && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? (number, part) : null;
}
