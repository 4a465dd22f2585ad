using UnionPortal.Domain.Reports;
using UnionPortal.Print;
using UnionPortal.Web.Features.Reports.Sheets;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Reports.Submission;

/// <summary>Sets a report as a document: sheet in, bytes out; no queries, no rules, no clock.</summary>
public sealed class ReportPdf(Texts texts)
{
    private static readonly RunStyle Strong = new() { Weight = Weight.Bold };
    private static readonly RunStyle Hash = new() { Face = Face.Mono, Size = 7, Colour = Colour.Faded };

    public void Write(ReportSheet sheet, Stream output)
    {
        var book = new PrintedDocument(FactsOf(sheet), LayoutOf(sheet));
        Opening(book, sheet);
        foreach (SheetPart part in sheet.Parts) Part(book, sheet, part);
        Files(book, sheet);
        book.WriteTo(output);
    }

    private DocumentFacts FactsOf(ReportSheet sheet) => new(
        Title(sheet), sheet.Language, sheet.UnionName, sheet.SubmittedOn!.Value.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), $"report:{sheet.Number}:{sheet.Version}:{sheet.Language}")
    {
        Subject = sheet.Organisation,
    };

    private PageLayout LayoutOf(ReportSheet sheet) => PageLayout.A4 with
    {
        Head = page => page.IsFirst ? RunningLine.None : new RunningLine(Title(sheet), Right: page.Chapter),
        Foot = page => new RunningLine(sheet.UnionName, Right: texts["Reports.Print.PageOf", page.Number, page.Total]),
    };

    private string Title(ReportSheet sheet) => texts["Reports.Print.Title", sheet.Year, sheet.Number];

    private void Opening(PrintedDocument book, ReportSheet sheet)
    {
        book.Paragraph(sheet.UnionName, ParagraphStyle.Note);
        book.DoubleRule();
        book.Paragraph(Title(sheet), ParagraphStyle.Display);
        book.Paragraph(sheet.Organisation, ParagraphStyle.Lead);
        List<(string, Text)> facts =
        [
            (texts["Reports.Print.Version"], texts["Reports.VersionOf", sheet.Version, sheet.SubmittedOn]),
            (texts["Reports.Print.SubmittedBy"], sheet.SubmittedBy ?? "—"),
        ];
        if (sheet.SignedBy is { } first) facts.Add((texts["Reports.Print.SignedBy"], $"{first}, {Dates.Long(sheet.SignedOn!.Value, Cultures.Of(sheet.Language))}"));
        if (sheet.Sha256 is { } hash) facts.Add((texts["Reports.Print.Hash"], new Text().Add(hash[..32] + "\n" + hash[32..], Hash)));
        book.Facts(facts);
    }

    private void Part(PrintedDocument book, ReportSheet sheet, SheetPart part)
    {
        book.Heading(1, part.Title);
        if (part.None) book.Paragraph(texts["Reports.Part." + part.Key + ".None"]);
        else if (part.IsEmpty) book.Paragraph("—");
        List<SheetAnswer> figures = [.. part.Given.Where(one => one.IsFigure)], words = [.. part.Given.Where(one => !one.IsFigure)];
        if (figures.Count > 0) Figures(book, sheet, part, figures);
        if (words.Count > 0) book.Facts(words.Select(one => (one.Question, (Text)one.Given!)));
        for (int at = 0; at < part.Rows.Count; at++)
        {
            book.Heading(2, texts["Reports.Part." + part.Key + ".Row", at + 1]);
            book.Facts(part.Rows[at].Where(one => one.Given is not null).Select(one => (one.Question, (Text)one.Given!)));
        }
    }

    private void Figures(PrintedDocument book, ReportSheet sheet, SheetPart part, List<SheetAnswer> figures)
    {
        var form = new TableForm(new Column(texts["Reports.Print.Figure"], 3) { HeadsRow = true }, new Column(texts[IsMoney(part) ? "Reports.Print.Amount" : "Reports.Print.Count", sheet.Currency]) { Width = 46, Align = Align.Right }) { Summary = part.Title };
        book.Table(form, figures.Select(one => new TableRow(one.Question, one.Given!)).Concat(SumsOf(sheet, part)));
    }

    private static bool IsMoney(SheetPart part) => part.Key is ReportCatalogue.Income or ReportCatalogue.Spending;

    private IEnumerable<TableRow> SumsOf(ReportSheet sheet, SheetPart part)
    {
        if (part.Key == ReportCatalogue.Spending) yield return Sum(texts["Reports.Sum.Spending"], sheet.Spending);
        if (part.Key != ReportCatalogue.Income) yield break;
        yield return Sum(texts["Reports.Sum.Income"], sheet.Share.Total);
        string share = sheet.Share.Total == 0 ? "" : $" ({Numbers.Percent(sheet.Share.Independent / sheet.Share.Total, Cultures.Of(sheet.Language))})";
        yield return Sum(texts["Reports.Sum.Independent"] + share, sheet.Share.Independent);
    }

    private TableRow Sum(string label, decimal amount) => new(
        new Text().Add(label, Strong), new Text().Add(Numbers.Amount(amount, Cultures.Of(texts.Language)), Strong));

    private void Files(PrintedDocument book, ReportSheet sheet)
    {
        if (sheet.Files.Count == 0) return;
        book.Heading(1, texts["Reports.Files.Title"]);
        book.List(sheet.Files.Select(one => (Text)one.Name));
    }
}
