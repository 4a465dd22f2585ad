namespace UnionPortal.Print.Tests;

public sealed class PageTests
{
    private static readonly string Filler = string.Join(' ', Enumerable.Repeat("Союз объединяет организации, которые помогают людям.", 8));

    [Fact]
    public void A_heading_never_stands_last_on_a_page()
    {
        for (var paragraphs = 8; paragraphs < 20; paragraphs++)
        {
            using var printed = Printed.Of(book =>
            {
                for (var i = 0; i < paragraphs; i++)
                    book.Paragraph(Filler);
                book.Heading(1, "Глава").Heading(2, "Раздел").Paragraph("Первые слова раздела.");
            });
            Assert.Contains("Глава Раздел Первые слова", printed.Words(printed.Report.Pages), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Entries_and_rows_stay_whole()
    {
        using var printed = Printed.Of(book => book.Entries(Enumerable.Range(1, 60).Select(i => new Entry($"{i}", $"Имя {i}", $"первая {i}", $"последняя {i}"))));
        Assert.True(printed.Report.Pages > 1);
        for (var page = 1; page <= printed.Report.Pages; page++)
            Assert.Matches(@"последняя \d+$", printed.Words(page));
    }

    [Fact]
    public void An_entry_or_row_higher_than_a_page_is_divided_rather_than_lost()
    {
        var huge = string.Join(' ', Enumerable.Range(1, 3000).Select(i => $"слово{i}"));
        using var printed = Printed.Of(book => book
            .Entries([new Entry("1", "Имя", huge)])
            .Table(new TableForm(new Column("Слева"), new Column("Справа")), [new TableRow("коротко", huge)])
            .Together(part => part.Paragraph(huge).Paragraph("конец")));
        Assert.EndsWith("слово3000 конец", printed.Words(), StringComparison.Ordinal);
        Assert.Equal(3, printed.Words().Split("слово3000").Length - 1);
        StructureWalk.Of(printed.Objects);
    }

    [Fact]
    public void A_table_repeats_its_head_without_repeating_it_to_the_ear()
    {
        using var printed = Printed.Of(book => book.Table(
            new TableForm(new Column("Номер"), new Column("Название")), Enumerable.Range(1, 150).Select(i => new TableRow($"{i}", $"Организация {i}"))));
        for (var page = 1; page <= printed.Report.Pages; page++)
            Assert.Contains("Номер Название", printed.Words(page), StringComparison.Ordinal);
        Assert.Equal(2, StructureWalk.Of(printed.Objects).Count("TH"));
    }

    [Fact]
    public void A_table_that_begins_on_the_next_page_with_its_heading_has_one_head()
    {
        for (var paragraphs = 8; paragraphs < 20; paragraphs++)
        {
            using var printed = Printed.Of(book =>
            {
                for (var i = 0; i < paragraphs; i++)
                    book.Paragraph(Filler);
                book.Heading(1, "Учредители").Table(new TableForm(new Column("Номер"), new Column("Название")), [new TableRow("1", "Граждане")]);
            });
            Assert.Contains("Учредители Номер Название 1 Граждане", printed.Words(), StringComparison.Ordinal);
            Assert.Equal(2, printed.Words().Split("Номер Название").Length);
        }
    }

    [Fact]
    public void A_row_with_too_few_cells_is_refused() => Assert.Throws<InvalidOperationException>(() =>
        Printed.Of(book => book.Table(new TableForm(new Column("А"), new Column("Б")), [new TableRow("один")])));

    [Fact]
    public void A_band_spans_the_table_and_keeps_it_regular()
    {
        using var printed = Printed.Of(book => book.Table(new TableForm(new Column("А"), new Column("Б")), [TableRow.Band("Область"), new TableRow("1", "2")]));
        Assert.Equal(3, StructureWalk.Of(printed.Objects).Count("TH"));
    }

    [Fact]
    public void Parts_that_belong_together_go_to_the_next_page_together()
    {
        using var printed = Printed.Of(book =>
        {
            for (var i = 0; i < 11; i++)
                book.Paragraph(Filler);
            book.Together(part => part.Paragraph("Подпись президента").Space(40).Paragraph("Печать"));
        });
        var last = printed.Words(printed.Report.Pages);
        Assert.Contains("Подпись президента Печать", last, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_number_asked_for_in_the_text_is_that_of_the_anchor()
    {
        using var printed = Printed.Of(book => book
            .Paragraph(new Text("Смотри с. ").PageOf("конец").Add(" и ").LinkTo("конец", "конец"))
            .NewPage().NewPage().Paragraph("Пусто").NewPage().Paragraph("Конец", anchor: "конец").Paragraph(new Text("Эта страница: ").PageOf("конец")));
        Assert.Contains("Смотри с. 3", printed.Words(1), StringComparison.Ordinal);
        Assert.Contains("Эта страница: 3", printed.Words(3), StringComparison.Ordinal);
        StructureWalk.Of(printed.Objects);
    }

    [Fact]
    public void A_link_to_nowhere_is_an_error() =>
        Assert.Throws<InvalidOperationException>(() => Printed.Of(book => book.Paragraph(new Text().LinkTo("туда", "нигде"))));

    [Fact]
    public void Two_places_with_one_anchor_are_an_error() =>
        Assert.Throws<InvalidOperationException>(() => Printed.Of(book => book.Paragraph("а", anchor: "x").Paragraph("б", anchor: "x")));

    [Fact]
    public void A_heading_that_skips_a_level_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => Printed.Of(book => book.Heading(1, "Глава").Heading(3, "Пункт")));

    [Fact]
    public void A_document_is_written_once()
    {
        var book = new PrintedDocument(Printed.Facts, PageLayout.A4);
        Printed.Bytes(book);
        Assert.Throws<InvalidOperationException>(() => Printed.Bytes(book));
    }

    [Fact]
    public void An_empty_document_is_one_blank_page()
    {
        using var printed = Printed.Of(_ => { });
        Assert.Equal(1, printed.Report.Pages);
        Tools.Run("qpdf", "--check", printed.Path);
    }
}
