using UnionPortal.Print.Structure;

namespace UnionPortal.Print.Setting;

/// <summary>A paragraph in lines. Owns its element of the structure tree and ends it with its last line; without one it is decoration.</summary>
internal class ParagraphPiece : Piece
{
    private readonly SetLine[] _lines;
    private readonly ParagraphStyle _style;
    private readonly double _width;
    private readonly LinePainter _painter;
    private int _next;
    private double _drop;

    public ParagraphPiece(Press press, Text text, ParagraphStyle style, double width, StructureNode? node)
    {
        (_style, _width, Node) = (style, width, node);
        var (glyphs, looks) = press.Glyphs.Set(text, style);
        var indent = style.Indent * Press.Millimetre;
        _lines = press.Lines.Break(glyphs, looks, Math.Max(20, width - indent), style.Hyphenate);
        _painter = new LinePainter(press, glyphs, looks, node, style);
        LineHeight = style.LineHeight * LargestSize(looks, style.Size);
        Height = LineHeight * _lines.Length;
        Before = style.SpaceBefore * Press.Millimetre;
        After = style.SpaceAfter * Press.Millimetre;
        KeepsWithNext = style.KeepWithNext;
    }

    public string? Anchor { get; init; }

    public override double FirstHeight => _drop + LineHeight * (_lines.Length <= 3 ? _lines.Length : 2);

    /// <summary>Width of the longest line.</summary>
    public double WidestLine => _lines.Max(line => line.Width);

    /// <summary>How far below the top of a line its letters stand.</summary>
    public double Baseline => _painter.Baseline(LineHeight);

    protected StructureNode? Node { get; }

    protected double LineHeight { get; }

    /// <summary>Sets paragraphs that stand side by side on one first base line, whatever their sizes.</summary>
    public static void Level(params IReadOnlyList<ParagraphPiece> pieces)
    {
        var lowest = pieces.Max(piece => piece.Baseline);
        foreach (var piece in pieces)
        {
            piece._drop = lowest - piece.Baseline;
            piece.Height += piece._drop;
        }
    }

    public override double Draw(Press press, double x, double y, double room, bool forced)
    {
        var drop = _next == 0 ? _drop : 0;
        y += drop;
        var count = LinesFor(room - drop, forced);
        if (count == 0)
            return 0;

        if (_next == 0)
            Begin(press, y);
        _painter.Open();
        for (var i = 0; i < count; i++)
            DrawLine(_lines[_next + i], x, y + i * LineHeight);
        _next += count;
        Done = _next == _lines.Length;
        if (Done)
            End(press, x, y + (count - 1) * LineHeight);
        else
            _painter.Close();
        return drop + count * LineHeight;
    }

    /// <summary>Its first line is about to be drawn.</summary>
    protected virtual void Begin(Press press, double y)
    {
        if (Anchor is not null)
            press.Destinations.Put(Anchor, press.Page, y);
    }

    /// <summary>Its last line, whose top is at <paramref name="lineTop"/>, has been drawn.</summary>
    protected virtual void End(Press press, double x, double lineTop)
    {
        _painter.Close();
        _painter.EndElements();
        if (Node is not null)
            press.Tree.End(Node);
    }

    protected LinePainter Painter => _painter;

    protected SetLine LastLine => _lines[^1];

    // No line of a paragraph stands alone at the foot or the head of a page.
    private int LinesFor(double room, bool forced)
    {
        var left = _lines.Length - _next;
        var fitting = (int)((room + 0.01) / LineHeight);
        if (fitting >= left)
            return left;
        if (left - fitting == 1)
            fitting--;
        if (fitting <= 1 && _next == 0 && left > 2)
            fitting = 0;
        return fitting <= 0 && forced ? 1 : Math.Max(0, fitting);
    }

    private void DrawLine(SetLine line, double x, double y)
    {
        var indent = _style.Indent * Press.Millimetre;
        var rest = _width - indent - line.Width;
        var stretch = 0.0;
        var start = x + indent;
        switch (_style.Align)
        {
            case Align.Right:
                start += rest;
                break;
            case Align.Centre:
                start += rest / 2;
                break;
            case Align.Justify when !line.EndsParagraph:
                stretch = _painter.StretchOf(line, rest);
                break;
        }

        _painter.Paint(line, start, y, LineHeight, stretch);
    }

    private static double LargestSize(RunLook[] looks, double size)
    {
        foreach (var look in looks)
            size = Math.Max(size, look.Size);
        return size;
    }
}
