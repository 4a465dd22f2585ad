namespace UnionPortal.Print;

/// <summary>
/// A column of a table: its head (repeated on each page; leave all heads out and the table has none), its share of the
/// width left over by columns of fixed width, and how its cells are set.
/// </summary>
public sealed record Column(string Head = "", double Share = 1)
{
    /// <summary>Fixed width in millimetres instead of a share.</summary>
    public double? Width { get; init; }

    public Align Align { get; init; } = Align.Left;

    /// <summary>Whether the cells of this column name their rows (number, name): read aloud with each cell of the row.</summary>
    public bool HeadsRow { get; init; }

    /// <summary>Style of the cells; null: the table's.</summary>
    public ParagraphStyle? Style { get; init; }
}

/// <summary>How a table looks.</summary>
public sealed record TableForm(params IReadOnlyList<Column> Columns)
{
    /// <summary>Cells: sans 8.5 pt.</summary>
    public ParagraphStyle CellStyle { get; init; } = new() { Face = Face.Sans, Size = 8.5, LineHeight = 1.3, SpaceAfter = 0 };

    public ParagraphStyle HeadStyle { get; init; } = new() { Face = Face.Sans, Weight = Weight.Bold, Size = 8, LineHeight = 1.25, SpaceAfter = 0, Hyphenate = false };

    /// <summary>Hairlines between rows.</summary>
    public bool Ruled { get; init; } = true;

    /// <summary>Distance of words from the hairlines, in millimetres.</summary>
    public double Padding { get; init; } = 1.2;

    /// <summary>Distance between columns, in millimetres.</summary>
    public double Gutter { get; init; } = 3;

    /// <summary>What the table holds, for those who hear it read; null: nothing said.</summary>
    public string? Summary { get; init; }

    public double SpaceBefore { get; init; } = 1;
    public double SpaceAfter { get; init; } = 4;

    /// <summary>
    /// Label and value, two columns without heads: the answers of an application, the data of an edition.
    /// </summary>
    public static TableForm Facts { get; } = new(
        new Column { Width = 55, HeadsRow = true, Style = new ParagraphStyle { Face = Face.Sans, Size = 9, Colour = Colour.Faded, SpaceAfter = 0 } },
        new Column { Style = new ParagraphStyle { Size = 10.5, SpaceAfter = 0 } });
}

/// <summary>
/// A row: as many cells as the table has columns, or a band with one text across all columns. A row is never divided
/// unless it is higher than a page.
/// </summary>
public sealed class TableRow
{
    public TableRow(params IReadOnlyList<Text> cells) => Cells = cells;

    public IReadOnlyList<Text> Cells { get; }

    /// <summary>An anchor to link to and to ask the page of.</summary>
    public string? Anchor { get; init; }

    internal bool IsBand { get; private init; }

    /// <summary>A row with one text across all columns, kept with the row that follows.</summary>
    public static TableRow Band(Text text) => new(text) { IsBand = true };
}
