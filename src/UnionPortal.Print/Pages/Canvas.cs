using System.Runtime.CompilerServices;
using UnionPortal.Print.Files;
using UnionPortal.Print.Setting;
using UnionPortal.Print.Structure;

namespace UnionPortal.Print.Pages;

/// <summary>
/// Writes the content stream of a page. Places are points from the upper left corner. Remembers font, colour and text
/// position, so that only what changes is written.
/// </summary>
internal sealed class Canvas(double pageHeight)
{
    private ByteWriter _content = new(16384);
    private List<int> _marks = [];
    private List<LateSlot>? _slots;
    private Colour _fill;
    private Colour _stroke;
    private int _font;
    private double _size;
    private double _thickness;
    private bool _inText;
    private long _textX;
    private long _textY;

    /// <summary>The page's object number, for the elements whose content is put on it.</summary>
    public int Page { get; private set; }

    public void Open(int page)
    {
        Page = page;
        _content = new ByteWriter(16384);
        _marks = [];
        _slots = null;
        _fill = _stroke = Colour.Black;
        _font = -1;
        _thickness = 1;
    }

    /// <summary>The content, the elements of its marks in order, and the page numbers still missing.</summary>
    public (ByteWriter Content, List<int> Marks, List<LateSlot>? Slots) Close() => (_content, _marks, _slots);

    /// <summary>What follows belongs to this element.</summary>
    public void BeginMark(StructureNode node)
    {
        _content.Byte((byte)'/').Raw(node.Tag).Raw("<</MCID "u8).Number(_marks.Count).Raw(">>BDC\n"u8);
        node.AddContent(Page, _marks.Count);
        _marks.Add(node.Number);
    }

    /// <summary>What follows is decoration, which is not read aloud.</summary>
    public void BeginArtifact(string? kind = null)
    {
        if (kind is null)
            _content.Raw("/Artifact BMC\n"u8);
        else
            _content.Raw("/Artifact<</Type/Pagination/Subtype/"u8).Raw(kind).Raw(">>BDC\n"u8);
    }

    /// <summary>What follows, within a mark, is in another language.</summary>
    public void BeginLanguage(string tag)
    {
        EndText();
        _content.Raw("/Span<</Lang("u8).Raw(Attributes.Checked(tag)).Raw(")>>BDC\n"u8);
    }

    public void End()
    {
        EndText();
        _content.Raw("EMC\n"u8);
    }

    /// <summary>Glyphs of one cut and colour on a base line; <paramref name="stretch"/> points are added to each space.</summary>
    public void Words(double x, double baseline, int font, double size, Colour colour, ReadOnlySpan<Glyph> glyphs, double stretch)
    {
        BeginText();
        Fill(colour);
        if (font != _font || size != _size)
        {
            (_font, _size) = (font, size);
            _content.Raw("/F"u8).Number(font).Byte((byte)' ').Number(size).Raw(" Tf\n"u8);
        }

        MoveText(x, baseline);
        if (stretch == 0)
            Plain(glyphs);
        else
            Stretched(glyphs, (long)Math.Round(-stretch * 1000 / size));
    }

    /// <summary>Keeps a place for the number of a page that is not known yet.</summary>
    public void Late(LateSlot slot)
    {
        EndText();
        Fill(slot.Colour);
        _font = -1;
        (_slots ??= []).Add(slot with { At = _content.Length, Baseline = pageHeight - slot.Baseline });
    }

    public void FillBox(double x, double y, double width, double height, Colour colour)
    {
        EndText();
        Fill(colour);
        _content.Numbers(x, pageHeight - y - height, width, height).Raw("re f\n"u8);
    }

    public void Frame(double x, double y, double width, double height, Colour colour, double thickness)
    {
        EndText();
        Stroke(colour, thickness);
        _content.Numbers(x, pageHeight - y - height, width, height).Raw("re S\n"u8);
    }

    public void Line(double x1, double y1, double x2, double y2, Colour colour, double thickness)
    {
        EndText();
        Stroke(colour, thickness);
        _content.Numbers(x1, pageHeight - y1).Raw("m "u8).Numbers(x2, pageHeight - y2).Raw("l S\n"u8);
    }

    /// <summary>A dotted leader along a base line.</summary>
    public void Leader(double x1, double x2, double baseline, Colour colour)
    {
        EndText();
        Stroke(colour, 0.8);
        // The phase hangs on the right end, so that the dots of all lines stand one under the other.
        _content.Raw("q 1 J[0 4]0 d "u8).Numbers(x2, pageHeight - baseline).Raw("m "u8).Numbers(x1, pageHeight - baseline).Raw("l S Q\n"u8);
    }

    public void Path(IReadOnlyList<PathStep> steps, double left, double top, double scale, Stroke stroke)
    {
        EndText();
        if (stroke.Fill is { } fill)
            Fill(fill);
        if (stroke.Line is { } line)
            Stroke(line, stroke.Thickness);
        foreach (var step in steps)
            Step(step, left, pageHeight - top, scale);
        _content.Raw(stroke switch { { Fill: not null, Line: not null } => "B\n", { Fill: not null } => "f\n", _ => "S\n" });
    }

    /// <summary>A picture object stretched over a box.</summary>
    public void Picture(string name, double x, double y, double width, double height)
    {
        EndText();
        _content.Raw("q "u8).Numbers(width, 0, 0, height, x, pageHeight - y - height).Raw("cm /"u8).Raw(name).Raw(" Do Q\n"u8);
    }

    private void Step(PathStep step, double left, double bottom, double scale)
    {
        switch (step.Pen)
        {
            case Pen.Move:
                _content.Numbers(left + step.X * scale, bottom - step.Y * scale).Raw("m "u8);
                break;
            case Pen.Line:
                _content.Numbers(left + step.X * scale, bottom - step.Y * scale).Raw("l "u8);
                break;
            case Pen.Curve:
                _content.Numbers(
                    left + step.X * scale, bottom - step.Y * scale, left + step.X2 * scale, bottom - step.Y2 * scale,
                    left + step.X3 * scale, bottom - step.Y3 * scale).Raw("c "u8);
                break;
            default:
                _content.Raw("h "u8);
                break;
        }
    }

    private void BeginText()
    {
        if (_inText)
            return;

        _inText = true;
        (_textX, _textY) = (0, 0);
        _content.Raw("BT\n"u8);
    }

    private void EndText()
    {
        if (_inText)
            _content.Raw("ET\n"u8);
        _inText = false;
    }

    private void MoveText(double x, double baseline)
    {
        var (newX, newY) = ((long)Math.Round(x * 100), (long)Math.Round((pageHeight - baseline) * 100));
        _content.Numbers((newX - _textX) / 100.0, (newY - _textY) / 100.0).Raw("Td"u8);
        (_textX, _textY) = (newX, newY);
    }

    // The innermost loop of printing: compiled well from the first page on, and with one check of room for the whole string.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Plain(ReadOnlySpan<Glyph> glyphs)
    {
        var room = _content.Room(4 * glyphs.Length + 5);
        room[0] = (byte)'(';
        var at = 1;
        foreach (ref readonly var glyph in glyphs)
        {
            at += Escape((byte)(glyph.Code >> 8), room[at..]);
            at += Escape((byte)glyph.Code, room[at..]);
        }

        ")Tj\n"u8.CopyTo(room[at..]);
        _content.Advance(at + 4);
    }

    private static int Escape(byte value, Span<byte> room)
    {
        if (value is not ((byte)'(' or (byte)')' or (byte)'\\' or (byte)'\r'))
        {
            room[0] = value;
            return 1;
        }

        room[0] = (byte)'\\';
        room[1] = value == (byte)'\r' ? (byte)'r' : value;
        return 2;
    }

    private void Stretched(ReadOnlySpan<Glyph> glyphs, long thousandths)
    {
        _content.Raw("[("u8);
        foreach (var glyph in glyphs)
        {
            Code(glyph);
            if (glyph.Kind == GlyphKind.Space)
                _content.Byte((byte)')').Number(thousandths).Byte((byte)'(');
        }

        _content.Raw(")]TJ\n"u8);
    }

    private void Code(Glyph glyph)
    {
        _content.Literal((byte)(glyph.Code >> 8));
        _content.Literal((byte)glyph.Code);
    }

    private void Fill(Colour colour)
    {
        if (colour == _fill)
            return;

        _fill = colour;
        Components(colour);
        _content.Raw("rg\n"u8);
    }

    private void Stroke(Colour colour, double thickness)
    {
        if (colour != _stroke)
        {
            _stroke = colour;
            Components(colour);
            _content.Raw("RG\n"u8);
        }

        if (thickness == _thickness)
            return;

        _thickness = thickness;
        _content.Numbers(thickness).Raw("w\n"u8);
    }

    private void Components(Colour colour)
    {
        foreach (var part in (ReadOnlySpan<byte>)[colour.Red, colour.Green, colour.Blue])
            _content.Number(Math.Round(part / 255.0, 2)).Byte((byte)' ');
    }
}

/// <summary>A place on a page where the number of an anchor's page will stand, and how.</summary>
internal sealed record LateSlot(string Anchor, double X, double Baseline, double Width, int Font, double Size, Colour Colour, bool FlushRight)
{
    /// <summary>Where in the content stream it belongs.</summary>
    public int At { get; init; }
}
