using System.Text;

namespace UnionPortal.Web.Shell.Tables;

/// <summary>
/// Splits lines into cells, one line after another. A quote inside a quoted cell that is not followed by a delimiter is a
/// plain character on the cell's first line, as careless exports write it; on a later line it proves that the cell was never
/// meant to run on.
/// </summary>
internal sealed class RecordParser(char delimiter)
{
    private readonly List<string> cells = [];
    private readonly StringBuilder cell = new();
    private bool quoted;

    public IReadOnlyList<string> Cells => [.. cells];

    /// <summary>Place of the quote that opened the cell last begun, on the first line.</summary>
    public int OpenedAt { get; private set; }

    public bool Cut { get; private set; }

    public void Begin()
    {
        cells.Clear();
        cell.Clear();
        quoted = false;
        Cut = false;
    }

    /// <summary>Reads one line. True when the row is whole; false when a quoted cell is still open.</summary>
    /// <param name="plainQuotes">Places where a quote is known to be a plain character.</param>
    public bool ReadFirst(string line, IReadOnlyCollection<int> plainQuotes)
    {
        Begin();
        return Read(line, plainQuotes, first: true) == true;
    }

    /// <summary>Reads a following line into the open cell. Null when the line shows that the quote was never meant to run on.</summary>
    public bool? ReadNext(string line)
    {
        Append('\n');
        return Read(line, [], first: false);
    }

    private bool? Read(string line, IReadOnlyCollection<int> plainQuotes, bool first)
    {
        var stillFirstCell = !first;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (quoted)
            {
                if (c != '"') Append(c);
                else if (i + 1 < line.Length && line[i + 1] == '"') Append(line[i++]);
                else if (EndsCell(line, i)) quoted = false;
                else if (stillFirstCell) return null;
                else Append(c);
            }
            else if (c == delimiter) EndOfCell(ref stillFirstCell);
            else if (c == '"' && IsBlank() && !plainQuotes.Contains(i)) Open(i);
            else Append(c);
        }

        if (quoted) return false;
        EndOfCell(ref stillFirstCell);
        return true;
    }

    private void Open(int place)
    {
        quoted = true;
        OpenedAt = place;
        cell.Clear();
    }

    private bool EndsCell(string line, int place)
    {
        var rest = line.AsSpan(place + 1).TrimStart(' ');
        return rest.IsEmpty || rest[0] == delimiter;
    }

    private bool IsBlank()
    {
        for (var i = 0; i < cell.Length; i++)
        {
            if (!char.IsWhiteSpace(cell[i]) && cell[i] != '\uFEFF' && cell[i] != '\0') return false;
        }

        return true;
    }

    private void Append(char c)
    {
        if (cell.Length < ReadingLimits.CellCharacters) cell.Append(c);
        else Cut = true;
    }

    private void EndOfCell(ref bool stillFirstCell)
    {
        if (cells.Count < ReadingLimits.Cells) cells.Add(CellText.Clean(cell.ToString()));
        else Cut = true;
        cell.Clear();
        stillFirstCell = false;
    }
}
