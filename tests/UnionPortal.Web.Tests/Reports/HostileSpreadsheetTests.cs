using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Shell.Tables;

namespace UnionPortal.Web.Tests.Reports;

/// <summary>Malformed and hostile workbooks are refused with a reason, within a second, without filling the memory.</summary>
[Trait("Clause", "U11")]
public sealed class HostileSpreadsheetTests
{
    private const long MostAllocated = 160L * 1024 * 1024;

    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Types = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""";
    private const string Root = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""";
    private const string Links = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""";

    public static TheoryData<string, Objection> Hostile() => new()
    {
        { "nothing", TableFile.Empty },
        { "text", WorkbookFile.NotXlsx },
        { "cut", TableFile.Damaged },
        { "noWorkbook", TableFile.NotATable },
        { "bomb", TableFile.UnpacksTooLarge },
        { "nested", TableFile.UnpacksTooLarge },
        { "manyStrings", TableFile.UnpacksTooLarge },
        { "wide", WorkbookFile.TooWide },
        { "farCell", WorkbookFile.TooWide },
        { "long", WorkbookFile.TooLong },
        { "farRow", WorkbookFile.TooLong },
        { "manySheets", WorkbookFile.TooManySheets },
        { "days1904", WorkbookFile.CountsFrom1904 },
        { "macros", WorkbookFile.CarriesMore },
        { "elsewhere", WorkbookFile.CarriesMore },
        { "entities", TableFile.Damaged },
        { "brokenXml", TableFile.Damaged },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_workbook_that_is_no_form_is_refused_with_its_reason_at_once(string kind, Objection reason)
    {
        using var stream = new MemoryStream(Make(kind));
        WorkbookFile.Read(new MemoryStream(Plain()), WorkbookBounds.Form);
        long before = GC.GetAllocatedBytesForCurrentThread();
        long started = Stopwatch.GetTimestamp();

        Outcome<IReadOnlyList<WorkbookRow>> read = WorkbookFile.Read(stream, WorkbookBounds.Form);

        Assert.Equal([reason], read.Objections);
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(1));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostAllocated);
    }

    [Fact]
    public void Formulas_are_marked_and_never_reckoned()
    {
        byte[] book = Book("<row r=\"1\"><c r=\"A1\"><f>HYPERLINK(\"http://elsewhere.example\")</f><v>3</v></c><c r=\"B1\"><v>4</v></c></row>");

        IReadOnlyList<WorkbookRow> rows = WorkbookFile.Read(new MemoryStream(book), WorkbookBounds.Form).Value;

        Assert.True(rows[0][0].IsFormula);
        Assert.False(rows[0][1].IsFormula);
        Assert.Equal("B1", rows[0][1].Address);
    }

    [Theory]
    [InlineData("A1", 1)]
    [InlineData("Z9", 26)]
    [InlineData("AA10", 27)]
    [InlineData("XFD1", 16_384)]
    public void Addresses_of_cells_are_read_as_they_are_written(string address, int column)
    {
        Assert.Equal(column, CellAddress.ColumnOf(address));
        Assert.Equal(address, CellAddress.Of(column, int.Parse(address.AsSpan(address.IndexOfAny(['1', '9'])), CultureInfo.InvariantCulture)));
    }

    private static byte[] Make(string kind) => kind switch
    {
        "nothing" => [],
        "text" => "a;b;c"u8.ToArray(),
        "cut" => Plain()[..200],
        "noWorkbook" => Zip(("readme.txt", "nothing here")),
        "bomb" => Book("", more: [("xl/media/blank.bin", new string('\0', 300_000_000 / 4))]),
        "nested" => Zip(("xl/workbook.xml", Workbook(1)), ("xl/inner.zip", "x")),
        "manyStrings" => Book("", more: [("xl/sharedStrings.xml", $"<sst {Main}>" + Noise(30_000_000) + "</sst>")]),
        "wide" => Book("<row r=\"1\">" + string.Concat(Enumerable.Range(1, 16_000).Select(at => $"<c r=\"{CellAddress.Of(at, 1)}\"><v>1</v></c>")) + "</row>"),
        "farCell" => Book("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"),
        "long" => Book(string.Concat(Enumerable.Range(1, 50_000).Select(at => $"<row r=\"{at}\"><c r=\"A{at}\"><v>1</v></c></row>"))),
        "farRow" => Book("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>"),
        "manySheets" => Zip(("[Content_Types].xml", Types), ("_rels/.rels", Root), ("xl/workbook.xml", Workbook(500)), ("xl/_rels/workbook.xml.rels", Links)),
        "days1904" => Zip(("[Content_Types].xml", Types), ("_rels/.rels", Root), ("xl/workbook.xml", Workbook(1).Replace("<sheets>", "<workbookPr date1904=\"true\"/><sheets>", StringComparison.Ordinal)), ("xl/_rels/workbook.xml.rels", Links), ("xl/worksheets/sheet1.xml", Sheet(""))),
        "macros" => Book("", more: [("xl/vbaProject.bin", "x")]),
        "elsewhere" => Book("", more: [("xl/externalLinks/externalLink1.xml", "<a/>")]),
        "entities" => Zip(("[Content_Types].xml", Types), ("_rels/.rels", Root), ("xl/workbook.xml", Workbook(1)), ("xl/_rels/workbook.xml.rels", Links),
            ("xl/worksheets/sheet1.xml", "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>" + Sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&c;</t></is></c></row>"))),
        _ => Book("<row r=\"1\"><c r=\"A1\"><v>1</v></row>"),
    };

    private static byte[] Plain() => Book("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");

    private static byte[] Book(string rows, params (string Name, string Content)[] more) => Zip(
        [("[Content_Types].xml", Types), ("_rels/.rels", Root), ("xl/workbook.xml", Workbook(1)), ("xl/_rels/workbook.xml.rels", Links), ("xl/worksheets/sheet1.xml", Sheet(rows)), .. more]);

    private static string Workbook(int sheets) => $"<workbook {Main}><sheets>{string.Concat(Enumerable.Range(1, sheets).Select(at => $"<sheet name=\"S{at}\" sheetId=\"{at}\" r:id=\"rId1\"/>"))}</sheets></workbook>";

    private static string Sheet(string rows) => $"<worksheet {Main}><sheetData>{rows}</sheetData></worksheet>";

    /// <summary>Text that packs badly, so that only its size speaks against it.</summary>
    private static string Noise(int length)
    {
        var chance = new Random(7);
        var text = new StringBuilder(length);
        while (text.Length < length) text.Append("<si><t>repeated words ").Append(chance.Next(100)).Append("</t></si>");
        return text.ToString();
    }

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
            foreach ((string name, string content) in entries)
            {
                using Stream stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        return memory.ToArray();
    }
}
