using System.IO.Compression;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Web.Shell.Tables;

/// <summary>
/// An XLSX that somebody filled in and sent: every sheet, cell by cell with its address. Unlike a list to be imported it is refused
/// as soon as it is larger than any form, counts days from 1904, or carries programs; formulas are marked, never reckoned.
/// </summary>
public sealed class WorkbookFile
{
    public static readonly Objection NotXlsx = new("WorkbookNotXlsx");
    public static readonly Objection TooManySheets = new("WorkbookTooManySheets");
    public static readonly Objection TooWide = new("WorkbookTooWide");
    public static readonly Objection TooLong = new("WorkbookTooLong");
    public static readonly Objection CountsFrom1904 = new("WorkbookCountsFrom1904");
    public static readonly Objection CarriesMore = new("WorkbookCarriesMore");

    private readonly Stream stream;
    private readonly WorkbookCensus census;

    static WorkbookFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private WorkbookFile(Stream stream, WorkbookCensus census)
    {
        this.stream = stream;
        this.census = census;
    }

    /// <summary>The workbook with all its rows, or why it is not read. The stream must be seekable.</summary>
    public static Outcome<IReadOnlyList<WorkbookRow>> Read(Stream stream, WorkbookBounds bounds)
    {
        if (stream.Length == 0) return Outcome.Refused<IReadOnlyList<WorkbookRow>>(TableFile.Empty);
        if (stream.Length > bounds.PackedBytes) return Outcome.Refused<IReadOnlyList<WorkbookRow>>(TableFile.TooLarge.With(bounds.PackedBytes / 1024 / 1024));
        try
        {
            return IsPacked(stream) ? ReadPacked(stream, bounds) : Outcome.Refused<IReadOnlyList<WorkbookRow>>(NotXlsx);
        }
        catch (Exception e) when (e is ExcelReaderException or IOException or InvalidDataException or XmlException or SystemException)
        {
            return Outcome.Refused<IReadOnlyList<WorkbookRow>>(TableFile.Damaged); // Readers of workbooks meet damage with whatever exception is nearest.
        }
    }

    private static Outcome<IReadOnlyList<WorkbookRow>> ReadPacked(Stream stream, WorkbookBounds bounds)
    {
        if (!ZipBounds.Allow(stream)) return Outcome.Refused<IReadOnlyList<WorkbookRow>>(TableFile.UnpacksTooLarge);
        var census = new WorkbookCensus(bounds);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true))
            if (census.Take(archive) is { } objection) return Outcome.Refused<IReadOnlyList<WorkbookRow>>(objection);
        return Outcome.Of<IReadOnlyList<WorkbookRow>>([.. new WorkbookFile(stream, census).Rows()]);
    }

    private IEnumerable<WorkbookRow> Rows()
    {
        stream.Position = 0;
        using IExcelDataReader reader = ExcelReaderFactory.CreateOpenXmlReader(stream, new ExcelReaderConfiguration { LeaveOpen = true });
        do
        {
            HashSet<string> formulas = census.Formulas.GetValueOrDefault(reader.Name) ?? [], errors = census.Errors.GetValueOrDefault(reader.Name) ?? [];
            for (int line = 1; reader.Read(); line++)
                if (RowOf(reader, line, formulas, errors) is { IsEmpty: false } row) yield return row;
        }
        while (reader.NextResult());
    }

    private static WorkbookRow RowOf(IExcelDataReader reader, int line, HashSet<string> formulas, HashSet<string> errors)
    {
        var cells = new WorkbookCell[reader.FieldCount];
        for (int at = 0; at < cells.Length; at++)
        {
            string address = CellAddress.Of(at + 1, line);
            object? value = reader.GetValue(at) is string text ? CleanText(text) : reader.GetValue(at);
            cells[at] = new WorkbookCell(address, value, formulas.Contains(address), errors.Contains(address));
        }
        return new WorkbookRow(reader.Name, line, cells);
    }

    /// <summary>Line breaks within a cell are kept: answers may have paragraphs.</summary>
    private static string CleanText(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(CellText.Clean)).Trim();

    private static bool IsPacked(Stream stream)
    {
        Span<byte> head = stackalloc byte[4];
        stream.Position = 0;
        int read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return head[..read].SequenceEqual("PK\u0003\u0004"u8);
    }
}
