using UnionPortal.Domain.Reports;
using UnionPortal.Print;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.YearReview;

/// <summary>Sets the review of a year as a document: page in, bytes out; no queries, no rules, no clock.</summary>
public sealed class YearReviewPdf(Texts texts, UnionIdentity union)
{
    private const int NumberWidth = 34;
    private const int YearWidth = 28;

    public void Write(YearPage page, Stream output)
    {
        var book = new PrintedDocument(FactsOf(page), LayoutOf(page));
        Opening(book, page);
        Overview(book, page);
        foreach (TableView table in page.Year.Tables) Table(book, table, page);
        Conclusions(book, page);
        book.WriteTo(output);
    }

    private DocumentFacts FactsOf(YearPage page) => new(
        Title(page), texts.Language, union.NameIn(texts.Language), page.Today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), $"year-review:{page.Year.Year}:{page.Today:yyyy-MM-dd}:{texts.Language}");

    private PageLayout LayoutOf(YearPage page) => PageLayout.A4 with
    {
        Head = one => one.IsFirst ? RunningLine.None : new RunningLine(Title(page), Right: one.Chapter),
        Foot = one => new RunningLine(union.NameIn(texts.Language), Right: texts["Reports.Print.PageOf", one.Number, one.Total]),
    };

    /// <summary>What is decided stays with who answers for it and until when.</summary>
    private static readonly ParagraphStyle Decided = ParagraphStyle.Body with { Weight = Weight.Bold, KeepWithNext = true };

    private string Title(YearPage page) => texts["YearReview.TitleOf", page.Year.Year];

    private void Opening(PrintedDocument book, YearPage page)
    {
        Coverage coverage = page.Year.Coverage;
        book.Paragraph(union.NameIn(texts.Language), ParagraphStyle.Note);
        book.DoubleRule();
        book.Paragraph(Title(page), ParagraphStyle.Display);
        book.Paragraph(texts["YearReview.Lead", page.Year.Year], ParagraphStyle.Lead);
        book.Heading(1, texts["YearReview.Coverage.Title"]);
        book.Facts(
        [
            (texts["YearReview.Coverage.Reported"], Numbers.Plain(coverage.Reported)), (texts[page.IsRunning ? "YearReview.Coverage.Owes" : "YearReview.Coverage.Owed"], Numbers.Plain(coverage.Owed)), (texts["YearReview.Coverage.Share"], Numbers.Percent(coverage.Share)),
        ]);
        book.Paragraph(texts[page.CoverageLineKey, Numbers.Plain(coverage.InTime), Numbers.Plain(coverage.Late), Numbers.Plain(coverage.Missing), page.Year.DueOn]);
        ByYear(book, page);
    }

    private void ByYear(PrintedDocument book, YearPage page)
    {
        string[] heads = [texts["YearReview.Coverage.InTime"], texts["YearReview.Coverage.Late"], texts["YearReview.Coverage.Missing"], texts["YearReview.Coverage.Share"]];
        var form = new TableForm([new Column(texts["YearReview.Overview.Year"], 2) { HeadsRow = true }, .. heads.Select(head => new Column(head) { Align = Align.Right })]) { Summary = texts["YearReview.Coverage.Caption"] };
        book.Table(form, page.Years.OrderByDescending(one => one.Year).Select(one => new TableRow(
            one.Label, Numbers.Plain(one.Coverage.InTime), Numbers.Plain(one.Coverage.Late), Numbers.Plain(one.Coverage.Missing), Numbers.Percent(one.Coverage.Share))));
    }

    private void Overview(PrintedDocument book, YearPage page)
    {
        book.Heading(1, texts["YearReview.Overview.Title"]);
        book.Paragraph(texts[page.Year.Tells ? "YearReview.Withheld" : page.Year.IsClosed ? "YearReview.TooFew" : "YearReview.StillOpen", page.SmallestGroup]);
        if (page.Year.Tells && page.Year.Coverage.Accepted < page.Year.Coverage.Reported)
            book.Paragraph(texts["YearReview.OnlyAccepted", Numbers.Plain(page.Year.Coverage.Accepted), Numbers.Plain(page.Year.Coverage.Reported)]);
        List<YearView> years = [.. page.Years.OrderByDescending(one => one.Year).Where(one => one.Tells).Take(4)];
        if (years.Count == 0) return;
        var form = new TableForm([new Column(texts["YearReview.Print.Figure"], 3) { HeadsRow = true }, .. years.Select(one => new Column(one.Label) { Width = YearWidth, Align = Align.Right })]) { Summary = texts["YearReview.Overview.Title"] };
        book.Table(form, YearPage.Overview.Select(measure => new TableRow([
            (Text)Named(measure, page), .. years.Select(one => (Text)(one[measure] is { } number ? YearPage.Told(measure, number) : "—"))])));
        foreach (PrintedChart[] two in YearPage.Drawn.Select(measure => new PrintedChart(Named(measure, page), page.BarsOf(measure, texts["YearReview.NotShown"]))).Where(one => one.Bars.Count > 1).Chunk(2))
            book.Figure(PrintedBars.Beside(two));
    }

    private string Named(Measure measure, YearPage page) => texts["YearReview.Measure." + measure] + (YearPage.IsMoney(measure) ? ", " + page.Currency : "");

    private void Table(PrintedDocument book, TableView table, YearPage page)
    {
        book.Heading(1, texts["YearReview.Table." + table.Table]);
        if (table.Table == SumTable.BeneficiariesByGroup) book.Paragraph(texts["YearReview.Table.MoreThanOnce"]);
        if (table.Table == SumTable.ScoresByBand) Scores(book, page);
        var part = new TablePart(table, page);
        Column[] organisations = part.CountsOrganisations ? [] : [new Column(texts["YearReview.Table.Organisations"]) { Width = NumberWidth, Align = Align.Right }];
        var form = new TableForm([
            new Column(texts["YearReview.Table.Key." + table.Table], 3) { HeadsRow = true }, new Column(texts["YearReview.Table.Number." + table.Table]) { Width = NumberWidth, Align = Align.Right }, .. organisations])
        { Summary = texts["YearReview.Table." + table.Table] };
        book.Table(form, [
            .. table.Told.Select(cell => Row(part, part.NameOf(cell), Shown(cell.Number), cell.Organisations is { } behind ? Numbers.Plain(behind) : "—")),
            .. table.Withheld > 0 ? new[] { Row(part, texts["YearReview.Table.Others", table.Withheld], Shown(table.Others), "") } : [],
            Row(part, texts["YearReview.Table.Total"], Shown(table.Total), ""),
        ]);
    }

    private static TableRow Row(TablePart part, string name, string number, string organisations) => part.CountsOrganisations ? new TableRow(name, number) : new TableRow(name, number, organisations);

    private void Scores(PrintedDocument book, YearPage page)
    {
        if (page.Year.Scores is not { } scores) return;
        book.Paragraph(texts["YearReview.Scores.Line", Numbers.Plain(scores.Valued), Numbers.Plain(scores.Average)]);
        if (page.AverageScores.Count > 1) book.Figure(PrintedBars.Beside([new PrintedChart(texts["YearReview.Scores.Average"], page.AverageScores)]));
    }

    private string Shown(decimal? number) => number is { } told ? Numbers.Plain(told) : texts["YearReview.NotShown"];

    private void Conclusions(PrintedDocument book, YearPage page)
    {
        book.Heading(1, texts["YearReview.Factors.Title"]);
        if (page.Factors.Count == 0) book.Paragraph(texts["YearReview.Factors.None"]);
        foreach (IGrouping<FactorKind, YearFactor> kind in page.Factors.GroupBy(one => one.Kind).OrderBy(one => one.Key))
        {
            book.Heading(2, texts["YearReview.FactorKind." + kind.Key]);
            book.List(kind.Select(one => (Text)(texts.Language == "en" ? one.TextEn : one.TextRu)));
        }
        Adjustments(book, "YearReview.Adjustments.Title", page.Adjustments);
        if (page.Followed.Count > 0) Adjustments(book, "YearReview.Followed.Title", page.Followed);
    }

    private void Adjustments(PrintedDocument book, string title, IReadOnlyList<Adjustment> adjustments)
    {
        book.Heading(1, texts[title]);
        if (adjustments.Count == 0) book.Paragraph(texts["YearReview.Adjustments.None"]);
        foreach (Adjustment one in adjustments)
        {
            book.Paragraph(texts.Language == "en" ? one.TextEn : one.TextRu, Decided);
            book.Facts(
            [
                (texts["YearReview.Adjustment.Owner"], one.Owner.NameIn(texts.Language)), (texts["YearReview.Adjustment.Due"], Dates.Long(one.DueOn, Cultures.Of(texts.Language))),
                (texts["YearReview.Adjustment.State"], texts["YearReview.AdjustmentState." + one.State] + ((texts.Language == "en" ? one.OutcomeEn : one.OutcomeRu) is { } outcome ? ": " + outcome : "")),
            ]);
        }
    }
}
