namespace UnionPortal.Print;

/// <summary>The faces of the print shop: all with Latin and Cyrillic, each regular and bold.</summary>
public enum Face
{
    /// <summary>Source Serif 4: text, names, headings.</summary>
    Serif,

    /// <summary>Golos Text: notes, tables, running heads.</summary>
    Sans,

    /// <summary>IBM Plex Mono: numbers.</summary>
    Mono,
}

/// <summary>How heavy letters are.</summary>
public enum Weight
{
    Regular,
    Bold,
}

/// <summary>Where the lines of a paragraph or of a table column lie.</summary>
public enum Align
{
    Left,
    Right,
    Centre,
    Justify,
}

/// <summary>How words within a paragraph differ from it; what is null stays as the paragraph has it.</summary>
public sealed record RunStyle
{
    public Face? Face { get; init; }
    public Weight? Weight { get; init; }

    /// <summary>Size in points.</summary>
    public double? Size { get; init; }

    public Colour? Colour { get; init; }

    /// <summary>A language tag where the words are in another language than the document.</summary>
    public string? Language { get; init; }
}

/// <summary>How a paragraph is set. Sizes in points, distances in millimetres.</summary>
public sealed record ParagraphStyle
{
    /// <summary>Running text: serif 10.5 pt on 1.35.</summary>
    public static ParagraphStyle Body { get; } = new();

    /// <summary>Small print beside and under other things: sans 8.5 pt, faded.</summary>
    public static ParagraphStyle Note { get; } = new() { Face = Face.Sans, Size = 8.5, Colour = Colour.Faded };

    /// <summary>The first words of a document: serif 13 pt.</summary>
    public static ParagraphStyle Lead { get; } = new() { Size = 13, SpaceAfter = 3, Hyphenate = false };

    /// <summary>The great title of a title page: serif bold 30 pt. It is a paragraph, not a heading: it makes no bookmark.</summary>
    public static ParagraphStyle Display { get; } = new() { Weight = Weight.Bold, Size = 30, LineHeight = 1.15, SpaceAfter = 4, Hyphenate = false };

    /// <summary>Receipts, hashes, identifiers: mono 8.5 pt.</summary>
    public static ParagraphStyle Code { get; } = new() { Face = Face.Mono, Size = 8.5, Hyphenate = false };

    public Face Face { get; init; } = Face.Serif;
    public Weight Weight { get; init; } = Weight.Regular;
    public double Size { get; init; } = 10.5;

    /// <summary>Distance of lines, in sizes of the letters.</summary>
    public double LineHeight { get; init; } = 1.35;

    public Colour Colour { get; init; } = Colour.Black;
    public Align Align { get; init; } = Align.Left;
    public double SpaceBefore { get; init; }
    public double SpaceAfter { get; init; } = 2;

    /// <summary>Distance of all lines from the left edge.</summary>
    public double Indent { get; init; }

    /// <summary>Whether long words may be divided by the patterns of the language; soft hyphens divide in any case.</summary>
    public bool Hyphenate { get; init; } = true;

    /// <summary>Whether the page must not end after this paragraph.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>A language tag where the paragraph is in another language than the document.</summary>
    public string? Language { get; init; }
}

/// <summary>The styles a book uses by itself.</summary>
public sealed record BookStyles
{
    public static BookStyles Register { get; } = new();

    public ParagraphStyle Body { get; init; } = ParagraphStyle.Body;

    public ParagraphStyle Heading1 { get; init; } = new()
    {
        Weight = Weight.Bold, Size = 20, LineHeight = 1.2, SpaceBefore = 8, SpaceAfter = 4, Hyphenate = false,
    };

    public ParagraphStyle Heading2 { get; init; } = new()
    {
        Weight = Weight.Bold, Size = 14.5, LineHeight = 1.2, SpaceBefore = 7, SpaceAfter = 3, Hyphenate = false,
    };

    public ParagraphStyle Heading3 { get; init; } = new()
    {
        Weight = Weight.Bold, Size = 11.5, LineHeight = 1.25, SpaceBefore = 5, SpaceAfter = 1.5, Hyphenate = false,
    };

    /// <summary>A line of an index.</summary>
    public ParagraphStyle Index { get; init; } = new() { Face = Face.Sans, Size = 8, LineHeight = 1.3, SpaceAfter = 0.6 };

    /// <summary>A letter of the alphabet above its lines of an index.</summary>
    public ParagraphStyle IndexLetter { get; init; } = new()
    {
        Weight = Weight.Bold, Size = 12, LineHeight = 1.2, SpaceBefore = 3.5, SpaceAfter = 1, KeepWithNext = true, Colour = Colour.Madder, Hyphenate = false,
    };

    internal ParagraphStyle Contents(int level) => level == 1
        ? Body with { SpaceBefore = 1.5, SpaceAfter = 0.8, Weight = Weight.Bold }
        : Body with { Indent = 6 * (level - 1), Size = Body.Size - 0.5, SpaceAfter = 0.5 };

    internal ParagraphStyle Heading(int level) => level switch { 1 => Heading1, 2 => Heading2, _ => Heading3 };
}
