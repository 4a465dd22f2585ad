namespace UnionPortal.Print;

/// <summary>
/// An entry of a register: its number in a column of its own behind the red margin line, its name, and lines about it.
/// An entry is never divided between pages unless it is higher than a page.
/// </summary>
public sealed record Entry(Text Number, Text Name, params IReadOnlyList<Text> Lines)
{
    /// <summary>An anchor to link to and to ask the page of.</summary>
    public string? Anchor { get; init; }

    /// <summary>Words under the number in the number's column, for instance a stamp; null: none.</summary>
    public Text? UnderNumber { get; init; }
}

/// <summary>How entries look. Distances in millimetres.</summary>
public sealed record EntryForm
{
    public static EntryForm Register { get; } = new();

    public double NumberWidth { get; init; } = 21;

    /// <summary>Distance of number and words from the margin line.</summary>
    public double Gap { get; init; } = 3;

    public Colour MarginLine { get; init; } = Colour.Madder;

    /// <summary>The number: mono bold 13 pt, to the right against the margin line.</summary>
    public ParagraphStyle NumberStyle { get; init; } = new() { Face = Face.Mono, Weight = Weight.Bold, Size = 13, LineHeight = 1.15, Align = Align.Right, SpaceAfter = 0.5, Hyphenate = false };

    public ParagraphStyle NameStyle { get; init; } = new() { Weight = Weight.Bold, Size = 11, LineHeight = 1.25, SpaceAfter = 0.6 };

    public ParagraphStyle LineStyle { get; init; } = new() { Face = Face.Sans, Size = 8.5, LineHeight = 1.4, SpaceAfter = 0 };

    public ParagraphStyle UnderNumberStyle { get; init; } = new() { Face = Face.Sans, Size = 7, LineHeight = 1.3, Align = Align.Right, SpaceAfter = 0, Hyphenate = false };

    /// <summary>Distance between entries; the margin line runs through it.</summary>
    public double SpaceBetween { get; init; } = 3;

    /// <summary>A hairline between entries.</summary>
    public bool Ruled { get; init; } = true;
}

/// <summary>A line of an index: the words, and the anchor whose page it gives.</summary>
public sealed record IndexLine(Text Words, string Anchor)
{
    /// <summary>The letter it stands under: set above the first of the lines that share it; null: none.</summary>
    public string? Under { get; init; }
}

/// <summary>How items of a list are marked.</summary>
public enum ListMark
{
    Bullet,
    Dash,
    Number,
}
