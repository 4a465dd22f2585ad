using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Shell.Tables;

namespace UnionPortal.Web.Features.Import.Rows;

/// <summary>One column of the file: its header, what it is taken for, and for a number the register its header names.</summary>
public sealed record PlannedColumn(string Header, ImportField? Field, IdentifierScheme? Scheme = null);

/// <summary>Which column tells what. Several columns may tell the same: the first that says something is heard.</summary>
/// <param name="HeaderLine">Line of the header; 0 when the file has none.</param>
public sealed record ColumnPlan(int HeaderLine, IReadOnlyList<PlannedColumn> Columns)
{
    private readonly ILookup<ImportField, int> places =
        Enumerable.Range(0, Columns.Count).Where(i => Columns[i].Field is not null).ToLookup(i => Columns[i].Field!.Value);

    public bool Has(ImportField field) => Columns.Any(column => column.Field == field);

    /// <summary>The columns (from 0) that tell this, in the order they are to be asked.</summary>
    public IEnumerable<int> Of(ImportField field) => places[field];

    /// <summary>The rows below the header.</summary>
    public IEnumerable<TableRow> DataOf(Table table) => table.Rows().Where(row => row.Line > HeaderLine);

    /// <summary>The same plan with the columns a person corrected.</summary>
    public ColumnPlan With(IReadOnlyList<ImportField?> fields) =>
        new(HeaderLine, [.. Columns.Select((column, i) => i < fields.Count ? column with { Field = fields[i] } : column)]);
}
