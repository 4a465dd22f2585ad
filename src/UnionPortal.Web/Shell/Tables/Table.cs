namespace UnionPortal.Web.Shell.Tables;

/// <summary>
/// A file read as a table. Rows are streamed, never held together, and may be gone through more than once.
/// </summary>
public abstract class Table
{
    /// <summary>For people: "CSV, windows-1251, ;" or "XLSX".</summary>
    public abstract string Description { get; }

    /// <summary>True where the numbers of days count from 1904, as old Macintosh spreadsheets do.</summary>
    public virtual bool DaysFrom1904 => false;

    /// <summary>Every row that is not empty, the header among them.</summary>
    public IEnumerable<TableRow> Rows() => Read().Where(row => !row.IsEmpty);

    protected abstract IEnumerable<TableRow> Read();
}
