using UnionPortal.Print;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Minutes;

/// <summary>Sets the minutes on paper, whole or as an extract of one question. The same sheet gives the same bytes.</summary>
internal sealed class MinutesPdf(Texts texts, string union)
{
    private static readonly ParagraphStyle Title = ParagraphStyle.Display with { Size = 21, SpaceAfter = 3 };

    /// <param name="only">Number of the one question of an extract; null for the whole.</param>
    public byte[] Write(MinutesSheet sheet, int? only)
    {
        string title = texts[only is null ? "Minutes.PaperTitle" : "Minutes.ExtractTitle", sheet.Number, only ?? 0];
        var book = new PrintedDocument(
            new DocumentFacts(title, texts.Language, union, sheet.On.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
                FormattableString.Invariant($"minutes:{sheet.Number}:{only}:{texts.Language}:{sheet.Chair is not null}")),
            PageLayout.A4 with
            {
                Head = page => page.IsFirst ? RunningLine.None : new RunningLine(title, Right: page.Chapter),
                Foot = page => new RunningLine(union, Right: texts["Minutes.PageOf", page.Number, page.Total]),
            });
        book.Paragraph(union, ParagraphStyle.Note).DoubleRule();
        if (sheet.Chair is null) book.Paragraph(texts["Minutes.DraftNote"], ParagraphStyle.Note);
        book.Paragraph(title, Title).Facts(sheet.Facts.Select(one => (one.Label, new Text(one.Value))));
        if (only is null) Attendance(book, sheet);
        foreach (MinutesItem item in sheet.Items.Where(one => only is null || one.Number == only)) Item(book, item);
        Signatures(book, sheet);
        using var paper = new MemoryStream();
        book.WriteTo(paper);
        return paper.ToArray();
    }

    private void Attendance(PrintedDocument book, MinutesSheet sheet)
    {
        if (sheet.Attendants.Count == 0) return;
        book.Heading(1, texts["Minutes.Attendance"]);
        var form = new TableForm(
            new Column(texts["Minutes.Organisation"], 3) { HeadsRow = true }, new Column(texts["Minutes.Person"], 3), new Column(texts["Minutes.Basis"], 2), new Column(texts["Minutes.Stays"], 3))
        {
            Summary = texts["Minutes.Attendance"],
        };
        book.Table(form, sheet.Attendants.Select(one => new TableRow(one.Organisation, one.Person, one.Basis, one.Stays)));
        if (sheet.Quorum.Count > 0) book.Heading(1, texts["Minutes.Quorum"]).List(sheet.Quorum.Select(line => new Text(line)));
    }

    private void Item(PrintedDocument book, MinutesItem item)
    {
        book.Heading(1, texts["Minutes.Item", item.Number]).Paragraph(item.Text, ParagraphStyle.Lead);
        book.Paragraph(texts["Minutes.Hash", item.Sha256], ParagraphStyle.Code);
        foreach (string wording in item.Wordings) book.Paragraph(wording, ParagraphStyle.Note);
        if (item.Speakers.Count > 0) book.Paragraph(texts["Minutes.Spoke", string.Join("; ", item.Speakers)]);
        if (item.Remark is { } remark) book.Paragraph(remark);
        if (item.Counts.Count > 0) book.Facts(item.Counts.Select(one => (one.Label, new Text(one.Value))));
        if (item.Reckoning.Count + item.Votes.Count > 0) book.List(item.Reckoning.Concat(item.Votes).Select(line => new Text(line)));
        if (item.Decided is { } decided) book.Paragraph(new Text().Bold(decided));
    }

    private void Signatures(PrintedDocument book, MinutesSheet sheet) => book.Space(8).Together(block => block
        .Heading(1, texts["Minutes.Signatures"])
        .Facts((texts["Minutes.Chair"], $"______________________  {sheet.Chair}"), (texts["Minutes.Secretary"], $"______________________  {sheet.Secretary}")));
}
