using System.Globalization;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Features.Reports.Writing;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Tables;

namespace UnionPortal.Web.Features.Reports.Spreadsheets;

/// <summary>A file to be sent.</summary>
public sealed record FormToSend(byte[] Content, string FileName);

/// <summary>Lays out the form of a report as a workbook in the reader's language: a sheet a section, filled in with what is there, last year beside.</summary>
public sealed class ReportFormQuery(ReportQuery reports, ReportChoicesQuery choices, Texts texts)
{
    private const int SpareRows = 12;
    private const double MarkWidth = 4, QuestionWidth = 52, AnswerWidth = 34, PastWidth = 24, HintWidth = 60;

    private static readonly PaperCell Nothing = new(null);

    /// <summary>The form, where the actor may write on the report.</summary>
    public async Task<FormToSend?> WriteAsync(int id, Actor actor, CancellationToken ct)
    {
        if (await reports.FindAsync(id, actor, Act.WriteReport, ct) is not { } report) return null;
        ReportVersion? before = await reports.LastYearAsync(report.OrganisationId, report.Period.Year, ct);
        var lists = new FormLists(texts, choices);
        List<PaperSheet> sheets = [Guide(report)];
        foreach (ReportPart part in ReportCatalogue.Parts)
        {
            ReportAnswers past = before?.AnswersOf(part.Key) ?? await reports.LastYearAsync(report.OrganisationId, report.Period.Year, part.Key, ct);
            sheets.Add(SheetOf(report, part, report.Current.AnswersOf(part.Key), past, lists));
        }
        sheets.Add(lists.Sheet());
        return new FormToSend(WorkbookPaper.Write(sheets), string.Create(CultureInfo.InvariantCulture, $"report-{report.Period.Year}.xlsx"));
    }

    private PaperSheet Guide(AnnualReport report) => new(
        WorkbookPaper.NameOf(texts["Spreadsheet.Form.Guide"]),
        [
            [new PaperCell(texts["Reports.ReportOf", report.Period.Year], CellLook.Title)], [new PaperCell(ReportNames.Of(report.Organisation, texts.Language))], [Nothing],
            .. Enumerable.Range(1, 6).Select(at => (PaperCell[])[new(texts[string.Create(CultureInfo.InvariantCulture, $"Spreadsheet.Form.Guide{at}")], CellLook.Label)]),
        ],
        [110]);

    private PaperSheet SheetOf(AnnualReport report, ReportPart part, ReportAnswers now, ReportAnswers past, FormLists lists)
    {
        string key = "Reports.Part." + part.Key, title = texts[key];
        List<IReadOnlyList<PaperCell>> rows =
        [
            [new(FormMarks.OfSheet(report, part)), new(title, CellLook.Title)], [Nothing, new(texts[key + ".Lead", report.Period.Year.ToString(CultureInfo.InvariantCulture)])],
            [Nothing, .. texts.Has(key + ".Public") ? [new PaperCell(texts[key + ".Public"])] : (PaperCell[])[]],
        ];
        List<PaperChoice> ranges = [];
        if (part.MayBeNone)
        {
            rows.Add([new(FormMarks.None), new(texts[key + ".None"], CellLook.Label), new(now.None ? lists.Yes : null, CellLook.AnswerText)]);
            ranges.Add(lists.RangeOf(FormLists.YesOnly, 3, rows.Count, rows.Count));
        }
        Questions(part, now, past, rows, ranges, lists);
        if (part.HasRows) Table(part, now, past, rows, ranges, lists);
        double[] widths = part.HasRows ? [MarkWidth, QuestionWidth / 2, .. part.RowQuestions.Select(question => question.Kind == AnswerKind.Text ? HintWidth : PastWidth)] : [MarkWidth, QuestionWidth, AnswerWidth, PastWidth, HintWidth];
        return new PaperSheet(WorkbookPaper.NameOf(title), rows, widths) { HidesFirstColumn = true, Choices = ranges };
    }

    private void Questions(ReportPart part, ReportAnswers now, ReportAnswers past, List<IReadOnlyList<PaperCell>> rows, List<PaperChoice> ranges, FormLists lists)
    {
        if (part.Questions.Count == 0) return;
        rows.Add([Nothing, new(texts["Spreadsheet.Form.Question"], CellLook.Head), new(texts["Spreadsheet.Form.Answer"], CellLook.Head), new(texts["Spreadsheet.Form.Past"], CellLook.Head), new(texts["Spreadsheet.Form.Note"], CellLook.Head)]);
        foreach (ReportQuestion question in part.Questions)
        {
            string label = ReportChoicesQuery.LabelKeyOf(part, question), hint = texts.Has(label + ".Hint") ? texts[label + ".Hint"] : "";
            rows.Add(
            [
                new(FormMarks.OfQuestion(question)), new(texts[label] + (question.Required ? " *" : ""), CellLook.Label), Answered(question, now[question.Key], CellLook.AnswerText),
                Answered(question, past[question.Key], CellLook.PastText), new(hint, CellLook.Label),
            ]);
            if (FormLists.Has(question)) ranges.Add(lists.RangeOf(question, 3, rows.Count, rows.Count));
        }
    }

    private void Table(ReportPart part, ReportAnswers now, ReportAnswers past, List<IReadOnlyList<PaperCell>> rows, List<PaperChoice> ranges, FormLists lists)
    {
        rows.Add([Nothing]);
        rows.Add([new(FormMarks.Rows), new(texts["Spreadsheet.Form.Number"], CellLook.Head), .. part.RowQuestions.Select(question => new PaperCell(texts[ReportChoicesQuery.LabelKeyOf(part, question)] + (question.Required ? " *" : ""), CellLook.Head))]);
        int first = rows.Count + 1, count = Math.Min(ReportAnswers.MostRows, now.Rows.Count + SpareRows);
        for (int at = 0; at < count; at++)
            rows.Add(RowOf(FormMarks.Row, (at + 1).ToString(CultureInfo.InvariantCulture), part, at < now.Rows.Count ? now.Rows[at] : [], CellLook.AnswerText));
        for (int at = 0; at < part.RowQuestions.Count; at++)
            if (FormLists.Has(part.RowQuestions[at])) ranges.Add(lists.RangeOf(part.RowQuestions[at], at + 3, first, first + count - 1));
        if (past.Rows.Count == 0) return;
        rows.Add([new(FormMarks.Past)]);
        rows.Add([new(FormMarks.Past), new(texts["Spreadsheet.Form.PastRows"], CellLook.Label)]);
        rows.AddRange(past.Rows.Select(row => RowOf(FormMarks.Past, "", part, row, CellLook.PastText)));
    }

    private PaperCell[] RowOf(string mark, string number, ReportPart part, SortedDictionary<string, string> values, CellLook look) =>
        [new(mark), new(number, CellLook.Label), .. part.RowQuestions.Select(question => Answered(question, values.GetValueOrDefault(question.Key), look))];

    /// <summary>Figures and days are written as such, choices in words.</summary>
    private PaperCell Answered(ReportQuestion question, string? value, CellLook text)
    {
        CellLook look = question.Kind switch
        {
            AnswerKind.Money or AnswerKind.Number => text + 1,
            AnswerKind.Count => text + 2,
            AnswerKind.Day => text + 3,
            _ => text,
        };
        if (value is null) return new PaperCell(null, look);
        if (question.IsFigure && decimal.TryParse(value, CultureInfo.InvariantCulture, out decimal number)) return new PaperCell(number, look);
        if (question.Kind == AnswerKind.Day && DateOnly.TryParseExact(value, Dates.Iso, out DateOnly day)) return new PaperCell(day, look);
        return new PaperCell(choices.Words(question, value, texts), text);
    }
}
