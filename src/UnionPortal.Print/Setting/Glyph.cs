namespace UnionPortal.Print.Setting;

internal enum GlyphKind : byte
{
    Letter,

    /// <summary>A space at which a line may end and which stretches in justified lines.</summary>
    Space,

    /// <summary>A space that keeps its words together.</summary>
    Bond,

    /// <summary>Prints nothing, unless a line ends here: then a hyphen.</summary>
    SoftHyphen,

    /// <summary>Ends the line.</summary>
    LineFeed,

    /// <summary>Room without ink, inside a stamp's frame.</summary>
    Pad,

    /// <summary>Room for the number of a page that is not known yet.</summary>
    Late,
}

/// <summary>One character on its way to the page: the cut and code it prints with, its width in points, its run.</summary>
internal struct Glyph
{
    public ushort Code;
    public byte Font;
    public GlyphKind Kind;
    public short Run;
    public char Character;
    public float Advance;
}

/// <summary>How the glyphs of one run look.</summary>
internal readonly record struct RunLook(Run Source, double Size, Colour Colour, string? Language);

/// <summary>A line: the glyphs from <paramref name="Start"/> to before <paramref name="End"/>, their width, and whether a hyphen ends it.</summary>
internal readonly record struct SetLine(int Start, int End, double Width, bool Hyphen, bool EndsParagraph);
