using System.Text;

namespace UnionPortal.Web.Shell.Tables;

/// <summary>
/// Comma, semicolon or tab separated text. Our own reader, because a quote that never closes must cost one row and not the
/// rest of the file, which no stock reader of the feed can do while streaming.
/// </summary>
public sealed class DelimitedTable : Table
{
    private readonly Stream stream;
    private readonly Encoding encoding;
    private readonly char delimiter;

    public DelimitedTable(Stream stream)
    {
        this.stream = stream;
        encoding = EncodingGuess.Of(stream);
        delimiter = DelimiterGuess.Of(Lines().Take(50));
    }

    public override string Description => $"{(delimiter == '\t' ? "TSV" : "CSV")}, {encoding.WebName}";

    protected override IEnumerable<TableRow> Read()
    {
        var lines = Open();
        var parser = new RecordParser(delimiter);
        var width = 0;
        while (lines.TryRead(out var line))
        {
            if (line.Number == 1 && DelimiterGuess.IsDeclaration(line.Text)) continue;
            var row = ReadRow(line, lines, parser, width);
            if (width == 0 && !row.IsEmpty) width = row.Cells.Count;
            yield return row;
        }
    }

    private static TableRow ReadRow(TextLine first, LineReader lines, RecordParser parser, int width)
    {
        var plainQuotes = new HashSet<int>();
        while (!parser.ReadFirst(first.Text, plainQuotes) && !RunsOn(lines, parser, width)) plainQuotes.Add(parser.OpenedAt);
        var faults = plainQuotes.Count > 0 ? RowFaults.BrokenQuote : RowFaults.None;
        if (first.Cut || parser.Cut) faults |= RowFaults.Cut;
        var cells = plainQuotes.Count > 0 ? [.. parser.Cells.Select(WithoutStrayQuote)] : parser.Cells;
        return new TableRow(first.Number, cells, faults);
    }

    /// <summary>Looks for the end of an open cell on the following lines; when there is none they are handed back untouched.</summary>
    private static bool RunsOn(LineReader lines, RecordParser parser, int width)
    {
        var taken = new List<TextLine>();
        bool? whole = false;
        while (whole == false && taken.Count < ReadingLimits.LinesOfCell && !parser.Cut && lines.TryRead(out var next))
        {
            taken.Add(next);
            whole = parser.ReadNext(next.Text);
        }

        if (whole == true && (width == 0 || parser.Cells.Count == width)) return true;
        lines.HandBack(taken);
        return false;
    }

    private static string WithoutStrayQuote(string cell) =>
        cell.StartsWith('"') && cell.Count(c => c == '"') % 2 == 1 ? cell[1..].TrimStart() : cell;

    private IEnumerable<string> Lines()
    {
        var lines = Open();
        while (lines.TryRead(out var line)) yield return line.Text;
    }

    private LineReader Open()
    {
        stream.Position = 0;
        return new LineReader(new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true));
    }
}
