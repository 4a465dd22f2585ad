using System.Globalization;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Features.Reports.Writing;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Reports.Spreadsheets;

/// <summary>Sets what was read beside what stands in the report.</summary>
public sealed class SpreadsheetPageQuery(ReportQuery reports, ReportChoicesQuery choices, SectionPageQuery sections, Texts texts)
{
    private readonly Dictionary<string, IReadOnlyList<Option>> options = [];

    /// <summary>The report, where the actor may write on it.</summary>
    public Task<AnnualReport?> FindAsync(int id, Actor actor, CancellationToken ct) => reports.FindAsync(id, actor, Act.WriteReport, ct);

    public async Task<SpreadsheetPage?> PageAsync(int id, Actor actor, CancellationToken ct) =>
        await FindAsync(id, actor, ct) is { Current.State: ReportVersionState.Draft } report ? new SpreadsheetPage(id, report.Period.Year) : null;

    /// <param name="places">Where each answer stood in the workbook, by the name of its box.</param>
    /// <param name="wrong">Boxes that are to be put right, and so are shown.</param>
    public SpreadsheetReadPage Compare(AnnualReport report, TakeSpreadsheetForm form, IReadOnlyDictionary<string, string> places, IEnumerable<string> wrong)
    {
        HashSet<string> mistaken = [.. wrong];
        List<ReadSectionPage> read = [];
        for (int at = 0; at < form.Sections.Count; at++)
            read.Add(SectionOf(report, form.Sections[at], $"Form.Sections[{Plain(at)}].Section.", places, mistaken));
        HashSet<string?> shown = [.. form.Sections.Select(one => one.Part)];
        return new SpreadsheetReadPage(report.Id, report.Period.Year, form, read) { Untouched = [.. ReportCatalogue.Parts.Where(part => !shown.Contains(part.Key)).Select(part => texts["Reports.Part." + part.Key])] };
    }

    public IReadOnlyList<DoubtLine> DoubtsOf(IEnumerable<(ReportPart Part, DoubtfulFigure Figure)> doubts) => [.. doubts.SelectMany(one => sections.DoubtsOf(one.Part, [one.Figure]))];

    private ReadSectionPage SectionOf(AnnualReport report, ReadSectionForm sent, string prefix, IReadOnlyDictionary<string, string> places, HashSet<string> wrong)
    {
        ReportPart part = ReportCatalogue.Of(sent.Part!);
        ReportSection section = report.Current.Section(part.Key)!;
        SectionForm stored = SectionPageQuery.FormOf(part, section), typed = sent.Section;
        string currency = report.Current.AnswersOf(ReportCatalogue.Header)[ReportCatalogue.Currency] ?? "RUB";
        Fit(typed.Answers, part.Questions.Count);
        typed.Rows.ForEach(row => Fit(row.Cells, part.RowQuestions.Count));
        List<ReadBox> boxes = [.. part.Questions.Select((question, at) => BoxOf(part, question, stored.Answers[at].Value, typed.Answers[at].Value, $"{prefix}Answers[{Plain(at)}].Value", currency, places, wrong))];
        List<ReadRow> rows = [.. typed.Rows.Select((row, at) => new ReadRow([.. part.RowQuestions.Select((question, cell) => BoxOf(
            part, question, at < stored.Rows.Count ? stored.Rows[at].Cells[cell].Value : null, row.Cells[cell].Value, $"{prefix}Rows[{Plain(at)}].Cells[{Plain(cell)}].Value", currency, places, wrong))]))];
        bool none = typed.None != stored.None, meanwhile = typed.Token != SectionPageQuery.TokenOf(section);
        return new ReadSectionPage(part, boxes, rows)
        {
            Token = SectionPageQuery.TokenOf(section), RowsBefore = stored.Rows.Count, RowsNow = typed.Rows.Count, NoneChanges = none,
            Changes = boxes.Count(box => box.IsShown) + rows.Sum(row => row.Boxes.Count(box => box.IsShown)) + (none ? 1 : 0) + Math.Max(0, stored.Rows.Count - typed.Rows.Count),
            MeanwhileBy = meanwhile ? section.ChangedBy?.NameIn(texts.Language) ?? texts["Reports.Meanwhile.Somebody"] : null,
        };
    }

    private ReadBox BoxOf(ReportPart part, ReportQuestion question, string? stored, string? typed, string field, string currency, IReadOnlyDictionary<string, string> places, HashSet<string> wrong)
    {
        string old = string.IsNullOrEmpty(stored) ? texts["Spreadsheet.Nothing"] : ShownOf(question, stored);
        string note = places.TryGetValue(field, out string? place) ? texts["Spreadsheet.NowAt", old, place] : texts["Spreadsheet.Now", old];
        bool shown = (stored ?? "") != (typed ?? "") || wrong.Contains(field);
        return new ReadBox(new AskedQuestion(ReportChoicesQuery.LabelKeyOf(part, question), question.Kind, null, note, question.Kind == AnswerKind.Money ? currency : "", false, shown ? OptionsOf(question) : []), shown);
    }

    private string ShownOf(ReportQuestion question, string typed) =>
        question.IsFigure && decimal.TryParse(typed, CultureInfo.CurrentCulture, out decimal number) ? Numbers.Plain(number) : choices.Words(question, typed, texts);

    private IReadOnlyList<Option> OptionsOf(ReportQuestion question)
    {
        string key = question.Kind == AnswerKind.Choice ? string.Join(',', question.Choices) : question.Kind.ToString();
        return options.TryGetValue(key, out var known) ? known : options[key] = [.. choices.Of(question)];
    }

    private static void Fit(List<TypedAnswer> typed, int questions)
    {
        if (typed.Count > questions) typed.RemoveRange(questions, typed.Count - questions);
        while (typed.Count < questions) typed.Add(new TypedAnswer());
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
