using UnionPortal.Print.Files;
using UnionPortal.Print.Structure;

namespace UnionPortal.Print.Setting;

/// <summary>A drawing or picture in its box, with its alternative words.</summary>
internal sealed class FigurePiece : Piece
{
    private readonly double _width;
    private readonly double _available;
    private readonly Align _align;
    private readonly StructureNode _node;
    private readonly Action<Press, double, double> _paint;

    public FigurePiece(double width, double height, double available, Align align, StructureNode node, Action<Press, double, double> paint)
    {
        (_width, _available, _align, _node, _paint) = (width, available, align, node, paint);
        Height = height;
        Whole = true;
    }

    public override double Draw(Press press, double x, double y, double room, bool forced)
    {
        if (Height > room + 0.01 && !forced)
            return 0;

        var left = x + (_align switch { Align.Right => _available - _width, Align.Centre => (_available - _width) / 2, _ => 0 });
        var bottom = press.Layout.Height * Press.Millimetre - y - Height;
        _node.AddEntries("/A<</O/Layout/Placement/Block/BBox[" + Box(left, bottom) + "]>>");
        press.Canvas.BeginMark(_node);
        _paint(press, left, y);
        press.Canvas.End();
        press.Tree.End(_node);
        Done = true;
        return Height;
    }

    /// <summary>Paints the strokes of a drawing.</summary>
    public static void Paint(Press press, Drawing drawing, double left, double top)
    {
        foreach (var stroke in drawing.Strokes)
        {
            if (stroke.Words is { } words)
                PaintWords(press, stroke, words, left, top);
            else
                press.Canvas.Path(stroke.Steps, left, top, Press.Millimetre, stroke);
        }
    }

    private static void PaintWords(Press press, Stroke stroke, string words, double left, double top)
    {
        var glyphs = press.Glyphs.Set(words, stroke.Face, stroke.Weight, stroke.Size);
        var width = GlyphSetter.WidthOf(glyphs);
        var x = left + stroke.Steps[0].X * Press.Millimetre - (stroke.Align switch { Align.Right => width, Align.Centre => width / 2, _ => 0 });
        for (var start = 0; start < glyphs.Length;)
        {
            var end = start;
            while (end < glyphs.Length && glyphs[end].Font == glyphs[start].Font)
                end++;
            var part = glyphs.AsSpan(start, end - start);
            press.Canvas.Words(x, top + stroke.Steps[0].Y * Press.Millimetre, glyphs[start].Font, stroke.Size, stroke.Fill ?? Colour.Black, part, 0);
            x += GlyphSetter.WidthOf(part);
            start = end;
        }
    }

    private string Box(double left, double bottom) =>
        System.Text.Encoding.ASCII.GetString(new ByteWriter(64).Numbers(left, bottom, left + _width, bottom + Height).Written);
}
