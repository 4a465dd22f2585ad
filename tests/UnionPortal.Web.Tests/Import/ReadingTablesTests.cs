using System.IO.Compression;
using System.Text;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Shell.Tables;

namespace UnionPortal.Web.Tests.Import;

public class ReadingTablesTests
{
    private static List<TableRow> Rows(Stream stream) => [.. TableFile.Open(stream).Value.Rows()];

    [Theory]
    [InlineData("utf8.csv", "CSV, utf-8")]
    [InlineData("utf8-bom-crlf.csv", "CSV, utf-8")]
    [InlineData("utf16le-bom.tsv", "TSV, utf-16")]
    [InlineData("utf16le.csv", "CSV, utf-16")]
    [InlineData("utf16be.csv", "CSV, utf-16BE")]
    [InlineData("windows1251.csv", "CSV, windows-1251")]
    [InlineData("maccyrillic-cr.csv", "CSV, x-mac-cyrillic")]
    [InlineData("sep-declared.csv", "CSV, utf-8")]
    public void A_list_reads_the_same_in_every_encoding_and_with_every_line_end(string file, string description)
    {
        using var stream = Sample.File(file);
        var table = TableFile.Open(stream).Value;
        var rows = table.Rows().ToList();

        Assert.Equal(description, table.Description);
        Assert.Equal(4, rows.Count);
        Assert.Equal(["Полное наименование", "ОГРН", "ИНН", "Регион", "Дата вступления"], rows[0].Cells);
        Assert.Equal(["Фонд «Подари жизнь»", "1067799030639", "7714320009", "Москва", "05.03.2014"], rows[1].Cells);
        Assert.Equal("Общественная организация ветеранов, инвалидов и пенсионеров «Ёлка»", rows[3][0]);
    }

    [Theory]
    [InlineData("windows1251-capitals.csv", "CSV, windows-1251")]
    [InlineData("maccyrillic-capitals.csv", "CSV, x-mac-cyrillic")]
    public void Capitals_alone_are_enough_to_tell_the_code_pages_apart(string file, string description)
    {
        using var stream = Sample.File(file);
        Assert.Equal(description, TableFile.Open(stream).Value.Description);
    }

    [Fact]
    public void Western_letters_among_Latin_ones_are_not_taken_for_Russian()
    {
        var stream = new MemoryStream(Encoding.Latin1.GetBytes("name,city\nVerein für Hilfe,Köln\nJosé,Málaga\n"));
        Assert.Equal("Verein für Hilfe", Rows(stream)[1][0]);
    }

    [Fact]
    public void A_table_can_be_gone_through_twice()
    {
        using var stream = Sample.File("windows1251.csv");
        var table = TableFile.Open(stream).Value;
        Assert.Equal(table.Rows().Select(r => r[0]).ToList(), table.Rows().Select(r => r[0]).ToList());
    }

    [Fact]
    public void A_quote_that_never_closes_costs_its_own_row_at_most()
    {
        using var stream = Sample.File("broken-quotes.csv");
        var rows = Rows(stream);

        Assert.Equal(
            ["Наименование", "Фонд \"Первый\"", "Союз без конца", "Третий, с запятой", "Четвёртый в две строки", "Пятый «\"Кавычки\"» внутри", "Шестой \"Ромашка\" без удвоения", "Седьмой"],
            rows.Select(r => r[0]));
        Assert.Equal([1, 2, 3, 4, 5, 7, 8, 9], rows.Select(r => r.Line));
        Assert.Equal([3, 9], rows.Where(r => r.Faults.HasFlag(RowFaults.BrokenQuote)).Select(r => r.Line));
        Assert.Equal("1137799012438", rows[^1][1]);
    }

    [Fact]
    public void Every_row_survives_when_every_row_has_an_open_quote()
    {
        var text = new StringBuilder("name,city\n");
        for (var i = 0; i < 5_000; i++) text.Append("\"Фонд ").Append(i).Append(",Москва\n");
        Assert.Equal(5_001, Rows(Sample.Text(text.ToString())).Count);
    }

    [Fact]
    public void Nul_and_hard_spaces_and_soft_hyphens_are_taken_out()
    {
        using var stream = Sample.File("nul-nbsp.csv");
        var rows = Rows(stream);
        Assert.Equal(["Фонд «Тест»", "1067799 030639"], rows[1].Cells);
        Assert.Equal(["Союз лет", "1220200026045"], rows[2].Cells);
    }

    [Fact]
    public void A_megabyte_in_one_cell_is_cut_and_said_so()
    {
        var rows = Rows(Sample.Text("name,city\n" + new string('я', 1_000_000) + ",Москва\nФонд,Уфа\n"));
        Assert.Equal(ReadingLimits.CellCharacters, rows[1][0].Length);
        Assert.Equal(RowFaults.Cut, rows[1].Faults);
        Assert.Equal("Москва", rows[1][1]);
        Assert.Equal("Уфа", rows[2][1]);
    }

    [Fact]
    public void Columns_beyond_the_bound_are_left_out()
    {
        var rows = Rows(Sample.Text(string.Join(',', Enumerable.Range(1, 16_000)) + "\n1,2\n"));
        Assert.Equal(ReadingLimits.Cells, rows[0].Cells.Count);
    }

    [Theory]
    [InlineData("book.xls", "XLS")]
    [InlineData("book.xlsx", "XLSX")]
    public void A_workbook_reads_like_a_plain_list(string file, string description)
    {
        using var stream = Sample.File(file);
        var table = TableFile.Open(stream).Value;
        var rows = table.Rows().SkipWhile(r => r[1].Length == 0).ToList();

        Assert.Equal(description, table.Description);
        Assert.Equal(["Фонд «Подари жизнь»", "1067799030639", "7714320009", "Москва", "2014-03-05"], rows[1].Cells);
        Assert.Equal("265052533", rows[2][2]);
        Assert.Equal("41703", rows[4][4]);
        Assert.False(table.DaysFrom1904);
    }

    [Theory]
    [InlineData("book1904.xlsx")]
    [InlineData("book1904-true.xlsx")]
    public void A_workbook_that_counts_days_from_1904_is_read_so(string file)
    {
        using var stream = Sample.File(file);
        var table = TableFile.Open(stream).Value;
        Assert.True(table.DaysFrom1904);
        Assert.Equal("2018-03-06", table.Rows().Skip(1).First()[4]);
    }

    public static TheoryData<byte[], Objection> Refused() => new()
    {
        { [], TableFile.Empty },
        { "\r\n\r\n"u8.ToArray(), TableFile.Empty },
        { "%PDF-1.7 some document"u8.ToArray(), TableFile.NotATable },
        { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3, 5, 6, 7], TableFile.NotATable },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 1, 2, 3], TableFile.Damaged },
        { [0x50, 0x4B, 0x03, 0x04, 9, 9, 9, 9], TableFile.Damaged },
        { Zip(a => a.CreateEntry("notes.txt")), TableFile.NotATable },
        { Zip(Bomb), TableFile.UnpacksTooLarge },
        { Zip(a => { for (var i = 0; i <= ZipBounds.Entries; i++) a.CreateEntry($"{i}"); }), TableFile.UnpacksTooLarge },
        { Zip(a => a.CreateEntry("xl/inner.zip")), TableFile.UnpacksTooLarge },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_table_is_refused_with_its_reason(byte[] content, Objection reason) =>
        Assert.Equal([reason], TableFile.Open(new MemoryStream(content)).Objections);

    private static void Bomb(ZipArchive archive)
    {
        using var entry = archive.CreateEntry("xl/workbook.xml").Open();
        var blank = new byte[1024 * 1024];
        for (var i = 0; i < 20; i++) entry.Write(blank);
    }

    private static byte[] Zip(Action<ZipArchive> fill)
    {
        var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true)) fill(archive);
        return memory.ToArray();
    }
}
