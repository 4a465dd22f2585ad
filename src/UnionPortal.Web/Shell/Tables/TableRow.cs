namespace UnionPortal.Web.Shell.Tables;

/// <summary>What reading found odd about a row without giving it up.</summary>
[Flags]
public enum RowFaults
{
    None = 0,

    /// <summary>A quote opened and never closed; it was read as a plain character.</summary>
    BrokenQuote = 1,

    /// <summary>A cell or the line was longer than <see cref="ReadingLimits"/> allow and was cut.</summary>
    Cut = 2,
}

/// <summary>One row of a table as it stands in the file: the line it begins on (from 1) and its cells, trimmed.</summary>
public sealed record TableRow(int Line, IReadOnlyList<string> Cells, RowFaults Faults = RowFaults.None)
{
    public string this[int column] => column < Cells.Count ? Cells[column] : "";

    public bool IsEmpty => Cells.All(cell => cell.Length == 0);
}
