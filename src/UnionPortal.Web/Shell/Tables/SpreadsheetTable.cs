using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace UnionPortal.Web.Shell.Tables;

/// <summary>The first sheet with anything on it, of an XLS or XLSX workbook. Formulas are read as the values they last gave.</summary>
public sealed class SpreadsheetTable : Table
{
    private readonly Stream stream;
    private readonly bool packed;
    private readonly int daysMissed;

    /// <summary>The reader understands the mark "1" but not "true", which LibreOffice writes: its dates are this much too early.</summary>
    private const int DaysBetweenEpochs = 1462;

    static SpreadsheetTable() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public SpreadsheetTable(Stream stream, bool packed)
    {
        this.stream = stream;
        this.packed = packed;
        var mark = packed ? Guarded(() => MarkOf1904(stream)) : null;
        DaysFrom1904 = mark is "1" or "true";
        daysMissed = mark is "true" ? DaysBetweenEpochs : 0;
    }

    public override string Description => packed ? "XLSX" : "XLS";

    public override bool DaysFrom1904 { get; }

    protected override IEnumerable<TableRow> Read()
    {
        stream.Position = 0;
        using var reader = Guarded(() => ExcelReaderFactory.CreateReader(stream, new ExcelReaderConfiguration { LeaveOpen = true }));
        var found = false;
        do
        {
            var line = 0;
            while (Guarded(reader.Read))
            {
                var row = RowOf(reader, ++line);
                found |= !row.IsEmpty;
                yield return row;
            }
        }
        while (!found && Guarded(reader.NextResult));
    }

    /// <summary>Readers of workbooks meet damage with whatever exception is nearest; here all of them mean one thing.</summary>
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is ExcelReaderException or IOException or InvalidDataException or XmlException or SystemException)
        {
            throw new DamagedFileException(e);
        }
    }

    private TableRow RowOf(IExcelDataReader reader, int line)
    {
        var faults = RowFaults.None;
        var cells = new string[Math.Min(reader.FieldCount, ReadingLimits.Cells)];
        for (var i = 0; i < cells.Length; i++)
        {
            var text = TextOf(reader.GetValue(i) is DateTime date ? date.AddDays(daysMissed) : reader.GetValue(i));
            if (text.Length > ReadingLimits.CellCharacters) (text, faults) = (text[..ReadingLimits.CellCharacters], RowFaults.Cut);
            cells[i] = CellText.Clean(text);
        }

        return new TableRow(line, cells, faults);
    }

    /// <summary>As the cell would be written in a plain list: long numbers in full, dates as year-month-day.</summary>
    private static string TextOf(object? value) => value switch
    {
        null => "",
        string text => text,
        double number when Math.Abs(number) < 1e15 && number == Math.Floor(number) => number.ToString("0", CultureInfo.InvariantCulture),
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string? MarkOf1904(Stream stream)
    {
        stream.Position = 0;
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.GetEntry("xl/workbook.xml") is not { } workbook) return null;
        using var content = workbook.Open();
        using var xml = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return xml.ReadToFollowing("workbookPr") ? xml.GetAttribute("date1904") : null;
    }
}
