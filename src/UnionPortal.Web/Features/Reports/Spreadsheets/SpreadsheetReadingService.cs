using System.Globalization;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Features.Reports.Writing;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Tables;

namespace UnionPortal.Web.Features.Reports.Spreadsheets;

/// <summary>
/// Reads a filled-in form over what stands in the report. Cells go through the same reading as what is typed on the pages; a formula
/// is not reckoned and its cell keeps what stood there.
/// </summary>
public sealed class SpreadsheetReadingService(SectionReadingService reading, SpreadsheetCellService cells, Texts texts)
{
    public static readonly Objection NotTheForm = new("SpreadsheetNotTheForm", "U11");
    public static readonly Objection OfAnotherReport = new("SpreadsheetOfAnotherReport", "U11");

    public Outcome<SpreadsheetRead> Read(AnnualReport report, Stream content)
    {
        Outcome<IReadOnlyList<WorkbookRow>> rows = WorkbookFile.Read(content, WorkbookBounds.Form);
        if (!rows.Succeeded) return Outcome.Refused<SpreadsheetRead>(rows.Objections);
        List<(string Part, List<WorkbookRow> Rows)> sheets = [];
        foreach (IGrouping<string, WorkbookRow> sheet in rows.Value.GroupBy(row => row.Sheet))
        {
            if (FormMarks.SheetOf(MarkOf(sheet.First())) is not { } mark || ReportCatalogue.Find(mark.Part) is null) continue;
            if (mark.ReportId != report.Id) return Outcome.Refused<SpreadsheetRead>(OfAnotherReport.With(report.Period.Year));
            sheets.Add((mark.Part, [.. sheet]));
        }
        if (sheets.Count == 0) return Outcome.Refused<SpreadsheetRead>(NotTheForm);
        return Outcome.Of(ReadSheets(report, sheets));
    }

    private SpreadsheetRead ReadSheets(AnnualReport report, List<(string Part, List<WorkbookRow> Rows)> sheets)
    {
        var form = new TakeSpreadsheetForm();
        List<RefusedCell> refused = [];
        Dictionary<string, string> places = [];
        foreach (ReportPart part in ReportCatalogue.Parts)
        {
            if (ReportRules.ObjectionsToWriting(report, part.Key).Count > 0) continue;
            List<List<WorkbookRow>> own = [.. sheets.Where(sheet => sheet.Part == part.Key).Select(sheet => sheet.Rows)];
            ReportSection section = report.Current.Section(part.Key)!;
            SectionForm typed = SectionPageQuery.FormOf(part, section);
            var notes = new CellNotes($"Form.Sections[{form.Sections.Count.ToString(CultureInfo.InvariantCulture)}].Section.");
            if (own.Count > 0) ReadSheet(part, own[0], typed, notes);
            foreach (List<WorkbookRow> more in own.Skip(1)) notes.Refuse(more[0].Sheet, more[0][0].Address, more[0].Sheet, texts["Spreadsheet.Problem.Twice"], "");
            if (!IsWorthShowing(part, section, typed, notes)) continue;
            typed.Token = SectionPageQuery.TokenOf(section);
            form.Sections.Add(new ReadSectionForm { Part = part.Key, Section = typed });
            refused.AddRange(notes.Refused);
            foreach ((string field, string place) in notes.Places) places[field] = place;
        }
        return new SpreadsheetRead(form, refused, places);
    }

    /// <summary>A section comes before its reader's eyes where an answer changes, a cell is refused, or it could now be called finished.</summary>
    private bool IsWorthShowing(ReportPart part, ReportSection section, SectionForm typed, CellNotes notes)
    {
        bool wasFinished = section.Finished;
        typed.Finished = false;
        ReadSection read = reading.Read(part, typed);
        foreach (TypedProblem problem in read.Problems) notes.Refuse(problem);
        typed.Finished = true;
        typed.Finished = notes.Refused.Count == 0 && reading.Read(part, typed).Problems.Count == 0;
        bool changes = read.Problems.Count > 0 || read.Answers.Write() != section.Answers.Write();
        return changes || notes.Refused.Count > 0 || (typed.Finished && !wasFinished);
    }

    private void ReadSheet(ReportPart part, List<WorkbookRow> rows, SectionForm typed, CellNotes notes)
    {
        bool inTable = false;
        List<TypedRow> table = [];
        foreach (WorkbookRow row in rows.Skip(1))
        {
            string mark = MarkOf(row);
            if (mark == FormMarks.None && part.MayBeNone) typed.None = SpreadsheetCellService.IsYes(row[FormMarks.AnswerColumn]);
            else if (mark == FormMarks.Past) continue;
            else if (mark == FormMarks.Rows && part.HasRows) inTable = true;
            else if (FormMarks.QuestionAt(part, mark) is >= 0 and var at) Take(part.Questions[at], row, FormMarks.AnswerColumn, typed.Answers[at], $"Answers[{Plain(at)}].Value", notes);
            else if (inTable && row.Cells.Skip(FormMarks.AnswerColumn).Any(cell => !cell.IsEmpty)) AddRow(part, row, typed, table, notes);
        }
        if (inTable) typed.Rows = table;
    }

    private void AddRow(ReportPart part, WorkbookRow row, SectionForm typed, List<TypedRow> table, CellNotes notes)
    {
        if (table.Count == ReportAnswers.MostRows)
        {
            notes.Refuse(row.Sheet, row[FormMarks.AnswerColumn].Address, "", texts["Spreadsheet.Problem.TooManyRows", ReportAnswers.MostRows], "");
            return;
        }
        int at = table.Count;
        var read = new TypedRow();
        for (int question = 0; question < part.RowQuestions.Count; question++)
        {
            string? before = at < typed.Rows.Count && question < typed.Rows[at].Cells.Count ? typed.Rows[at].Cells[question].Value : null;
            var answer = new TypedAnswer { Value = before };
            Take(part.RowQuestions[question], row, FormMarks.AnswerColumn + question, answer, $"Rows[{Plain(at)}].Cells[{Plain(question)}].Value", notes);
            read.Cells.Add(answer);
        }
        table.Add(read);
    }

    private void Take(ReportQuestion question, WorkbookRow row, int column, TypedAnswer answer, string field, CellNotes notes)
    {
        WorkbookCell cell = row[column];
        notes.Place(field, row.Sheet, cell.Address.Length > 0 ? cell.Address : CellAddress.Of(column + 1, row.Line));
        if (cell.IsFormula || cell.IsError) notes.Refuse(row.Sheet, cell.Address, Convert.ToString(cell.Value, CultureInfo.CurrentCulture) ?? "", texts[cell.IsFormula ? "Spreadsheet.Problem.Formula" : "Spreadsheet.Problem.Error"], field);
        else answer.Value = cells.Typed(question, cell);
    }

    private static string MarkOf(WorkbookRow row) => row[0].Value as string ?? "";

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
