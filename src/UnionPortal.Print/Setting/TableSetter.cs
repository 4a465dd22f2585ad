using UnionPortal.Print.Blocks;
using UnionPortal.Print.Structure;

namespace UnionPortal.Print.Setting;

/// <summary>Sets tables: a piece for the head and one for each row, as the rows come.</summary>
internal sealed class TableSetter(Press press)
{
    /// <summary>A row higher than this is company enough by itself.</summary>
    private const double HighestKept = 30 * Press.Millimetre;

    public static bool HasHead(TableForm form) => form.Columns.Any(column => column.Head.Length > 0);

    public IEnumerable<Piece> Pieces(TableBlock table, double width, StructureNode parent)
    {
        var form = table.Form;
        var columns = Columns(form, width);
        var node = press.Tree.Begin(parent, "Table", Attributes.Summary(form.Summary));
        yield return new SpacePiece(form.SpaceBefore * Press.Millimetre) { KeepsWithNext = true };
        if (HasHead(form))
            yield return Head(form, width, node);
        foreach (var (row, keeps) in Kept(table.Rows))
        {
            var piece = row.IsBand ? Band(form, row, width, node) : Row(form, columns, row, width, node);
            piece.KeepsWithNext |= keeps && piece.Height < HighestKept;
            yield return piece;
        }

        press.Tree.End(node);
        yield return new SpacePiece(0) { After = form.SpaceAfter * Press.Millimetre };
    }

    /// <summary>The head; without a table to belong to it is the repetition on a further page.</summary>
    public Piece Head(TableForm form, double width, StructureNode? table)
    {
        var row = table is null ? null : press.Tree.Begin(table, "TR");
        var cells = new List<(double, Piece)>();
        foreach (var column in Columns(form, width))
        {
            var node = row is null ? null : press.Tree.Begin(row, "TH", Attributes.ColumnHead);
            var style = form.HeadStyle with { Align = column.Style.Align };
            cells.Add((column.X, new ParagraphPiece(press, column.Head, style, column.Width, node)));
        }

        if (row is not null)
            press.Tree.End(row);
        return new RowPiece(cells, form, width, RowKind.Head) { Whole = true, KeepsWithNext = true };
    }

    /// <summary>The rows, each with whether it keeps to the next: no row of a table stands alone at the foot or the head of a page.</summary>
    private static IEnumerable<(TableRow Row, bool Keeps)> Kept(IEnumerable<TableRow> rows)
    {
        var (waiting, count) = (new Queue<TableRow>(3), 0);
        foreach (var row in rows)
        {
            waiting.Enqueue(row);
            if (waiting.Count == 3)
                yield return (waiting.Dequeue(), count++ == 0);
        }

        while (waiting.TryDequeue(out var row))
            yield return (row, waiting.Count > 0);
    }

    private RowPiece Row(TableForm form, PlacedColumn[] columns, TableRow row, double width, StructureNode table)
    {
        if (row.Cells.Count != columns.Length)
            throw new InvalidOperationException($"A row has {row.Cells.Count} cells, the table {columns.Length} columns.");

        var node = press.Tree.Begin(table, "TR");
        var cells = new (double, Piece)[columns.Length];
        var words = new ParagraphPiece[columns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            var column = columns[i];
            var cell = column.HeadsRow ? press.Tree.Begin(node, "TH", Attributes.RowHead) : press.Tree.Begin(node, "TD");
            words[i] = new ParagraphPiece(press, row.Cells[i], column.Style, column.Width, cell) { Anchor = i == 0 ? row.Anchor : null };
            cells[i] = (column.X, words[i]);
        }

        ParagraphPiece.Level(words);
        press.Tree.End(node);
        return new RowPiece(cells, form, width, RowKind.Body) { Whole = true };
    }

    private RowPiece Band(TableForm form, TableRow row, double width, StructureNode table)
    {
        var node = press.Tree.Begin(table, "TR");
        var cell = press.Tree.Begin(node, "TH", Attributes.Band(form.Columns.Count));
        press.Tree.End(node);
        var words = new ParagraphPiece(press, row.Cells[0], form.CellStyle with { Weight = Weight.Bold }, width, cell) { Anchor = row.Anchor };
        return new RowPiece([(0, words)], form, width, RowKind.Band) { Whole = true, KeepsWithNext = true };
    }

    private static PlacedColumn[] Columns(TableForm form, double width)
    {
        var gutter = form.Gutter * Press.Millimetre;
        var free = width - gutter * (form.Columns.Count - 1) - form.Columns.Sum(column => column.Width ?? 0) * Press.Millimetre;
        var shares = form.Columns.Sum(column => column.Width is null ? column.Share : 0);
        var placed = new PlacedColumn[form.Columns.Count];
        var x = 0.0;
        for (var i = 0; i < placed.Length; i++)
        {
            var column = form.Columns[i];
            var columnWidth = column.Width * Press.Millimetre ?? free * column.Share / shares;
            placed[i] = new PlacedColumn(column.Head, x, columnWidth, (column.Style ?? form.CellStyle) with { Align = column.Align }, column.HeadsRow);
            x += columnWidth + gutter;
        }

        return placed;
    }

    private readonly record struct PlacedColumn(string Head, double X, double Width, ParagraphStyle Style, bool HeadsRow);
}

internal enum RowKind
{
    Head,
    Band,
    Body,
}

/// <summary>A row of a table with its hairlines.</summary>
internal sealed class RowPiece(IReadOnlyList<(double X, Piece Piece)> cells, TableForm form, double width, RowKind kind) : BesidePiece(cells)
{
    public RowKind Kind => kind;

    protected override double Padding => 2 * form.Padding * Press.Millimetre;

    protected override void Decorate(Press press, double x, double y, double height)
    {
        if (!form.Ruled)
            return;

        press.Canvas.BeginArtifact();
        if (Kind == RowKind.Head)
            press.Canvas.Line(x, y, x + width, y, Colour.Black, 1);
        var line = Kind == RowKind.Body ? Colour.Rule : Colour.Black;
        press.Canvas.Line(x, y + height, x + width, y + height, line, Kind == RowKind.Body ? 0.5 : 0.6);
        press.Canvas.End();
    }
}
