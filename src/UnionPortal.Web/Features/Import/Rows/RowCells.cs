using UnionPortal.Domain.Charter;
using UnionPortal.Web.Features.Import.Matching;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Tables;

namespace UnionPortal.Web.Features.Import.Rows;

/// <summary>The cells of one row by what they tell, and the remarks made on them.</summary>
internal sealed class RowCells(TableRow row, ColumnPlan plan)
{
    /// <summary>What people write into a cell to say that there is nothing.</summary>
    private static readonly HashSet<string> Nothing = ["", "нет", "нетданных", "неуказано", "неуказан", "отсутствует", "нд", "na", "null", "none", "неизвестно"];

    private readonly List<RowRemark> remarks = [];
    private readonly string?[] firsts = new string?[Enum.GetValues<ImportField>().Length];

    public IReadOnlyList<RowRemark> Remarks => remarks;

    public string First(ImportField field) => firsts[(int)field] ??= All(field).FirstOrDefault() ?? "";

    public IEnumerable<string> All(ImportField field) =>
        plan.Of(field).Select(column => SpreadsheetSafe.Read(row[column])).Where(cell => cell.Length > 0 && !SaysNothing(cell));

    /// <summary>The text, cut to a length; null when there is none.</summary>
    public string? Text(ImportField field, int length)
    {
        var text = First(field);
        return text.Length == 0 ? null : text.Length > length ? text[..length] : text;
    }

    /// <summary>The column that answers for a field: the first with something in it.</summary>
    public int ColumnOf(ImportField field)
    {
        var columns = plan.Of(field).ToList();
        if (columns.Count == 0) return -1;
        var telling = columns.FindIndex(column => row[column].Length > 0);
        return columns[Math.Max(telling, 0)];
    }

    public void Warn(Objection what, ImportField? field = null) => Remark(what, field, isRefusal: false);

    public void Refuse(Objection what, ImportField? field = null) => Remark(what, field, isRefusal: true);

    private static bool SaysNothing(string cell) =>
        cell.Length < 15 && !char.IsAsciiDigit(cell[0]) && Nothing.Contains(Words.Joined(cell));

    private void Remark(Objection what, ImportField? field, bool isRefusal)
    {
        var column = field is null ? -1 : ColumnOf(field.Value);
        var cell = column < 0 ? "" : row[column];
        remarks.Add(new RowRemark(what, column + 1, RowRemark.Shortened(cell), isRefusal));
    }
}
