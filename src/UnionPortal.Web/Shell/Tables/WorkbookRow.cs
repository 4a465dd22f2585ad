namespace UnionPortal.Web.Shell.Tables;

/// <summary>A cell as the workbook holds it: its address, its value, and whether a formula or an error stands there.</summary>
public sealed record WorkbookCell(string Address, object? Value, bool IsFormula, bool IsError)
{
    public static readonly WorkbookCell Empty = new("", null, false, false);

    public bool IsEmpty => !IsFormula && !IsError && (Value is null || Value is string text && string.IsNullOrWhiteSpace(text));
}

/// <summary>One row of one sheet, with its number as the spreadsheet shows it.</summary>
public sealed record WorkbookRow(string Sheet, int Line, IReadOnlyList<WorkbookCell> Cells)
{
    public WorkbookCell this[int column] => column < Cells.Count ? Cells[column] : WorkbookCell.Empty;

    public bool IsEmpty => Cells.All(cell => cell.IsEmpty);
}
