using UnionPortal.Print.Fonts;
using UnionPortal.Print.Pages;
using UnionPortal.Print.Structure;

namespace UnionPortal.Print.Setting;

/// <summary>
/// Paints the lines of one paragraph: words cut by cut, links as elements of their own, and, after the words, the
/// decoration that must not stand among them: underlines and the frames of stamps.
/// </summary>
internal sealed class LinePainter(Press press, Glyph[] glyphs, RunLook[] looks, StructureNode? node, ParagraphStyle style)
{
    private readonly TrueTypeFont _font = FontLibrary.Cut(FontLibrary.IndexOf(style.Face, style.Weight));
    private List<Action>? _decoration;
    private StructureNode?[]? _links;
    private StructureNode? _marked;
    private bool _open;

    public double Baseline(double lineHeight)
    {
        var (ascent, descent) = (_font.Ascent * style.Size / 1000, -_font.Descent * style.Size / 1000);
        return (lineHeight - ascent - descent) / 2 + ascent;
    }

    public void Open()
    {
        if (node is null)
            press.Canvas.BeginArtifact();
        _open = node is null;
    }

    public void Close()
    {
        if (_open)
            press.Canvas.End();
        (_open, _marked) = (false, null);
        if (_decoration is null)
            return;

        press.Canvas.BeginArtifact();
        foreach (var draw in _decoration)
            draw();
        press.Canvas.End();
        _decoration = null;
    }

    /// <summary>Ends the links of the paragraph.</summary>
    public void EndElements()
    {
        foreach (var link in _links ?? [])
            if (link is not null)
                press.Tree.End(link);
    }

    /// <summary>How much wider each space must be for the line to fill the width.</summary>
    public double StretchOf(SetLine line, double rest)
    {
        var spaces = 0;
        for (var i = line.Start; i < line.End; i++)
            if (glyphs[i].Kind == GlyphKind.Space)
                spaces++;
        return spaces == 0 ? 0 : Math.Max(0, rest) / spaces;
    }

    public void Paint(SetLine line, double x, double top, double lineHeight, double stretch)
    {
        var baseline = top + Baseline(lineHeight);
        for (var i = line.Start; i < line.End;)
        {
            var end = i + 1;
            while (end < line.End && glyphs[end].Run == glyphs[i].Run)
                end++;
            x = PaintRun(i, end, x, baseline, lineHeight, stretch);
            i = end;
        }

        if (line.Hyphen)
            PaintHyphen(line.End - 1, x, baseline);
    }

    /// <summary>The mark that holds the words of a run: the paragraph's, or its link's.</summary>
    public void MarkFor(int run)
    {
        if (node is null)
            return;

        var owner = LinkOf(run) ?? node;
        if (_open && _marked == owner)
            return;
        if (_open)
            press.Canvas.End();
        press.Canvas.BeginMark(owner);
        (_open, _marked) = (true, owner);
    }

    private double PaintRun(int start, int end, double x, double baseline, double lineHeight, double stretch)
    {
        var run = glyphs[start].Run;
        var look = looks[run];
        MarkFor(run);
        if (look.Language is not null)
            press.Canvas.BeginLanguage(look.Language);
        var right = PaintGlyphs(start, end, x, baseline, look, stretch);
        if (look.Language is not null)
            press.Canvas.End();
        if (look.Source.StampColour is not null)
            Decorate(() => press.Canvas.Frame(x, baseline - look.Size * 0.95, right - x, look.Size * 1.28, look.Colour, 0.8));
        if (node is not null && LinkOf(run) is { } link)
            LayLink(link, look, x, right, baseline, lineHeight);
        return right;
    }

    private double PaintGlyphs(int start, int end, double x, double baseline, RunLook look, double stretch)
    {
        for (var i = start; i < end;)
        {
            if (glyphs[i].Kind is GlyphKind.Pad or GlyphKind.SoftHyphen or GlyphKind.Late or GlyphKind.LineFeed)
            {
                if (glyphs[i].Kind == GlyphKind.Late)
                    press.Canvas.Late(new LateSlot(look.Source.PageOf!, x, baseline, glyphs[i].Advance, glyphs[i].Font, look.Size, look.Colour, false));
                x += glyphs[i++].Advance;
                continue;
            }

            var next = i;
            while (next < end && glyphs[next].Font == glyphs[i].Font && glyphs[next].Kind <= GlyphKind.Bond)
                x += glyphs[next].Advance + (glyphs[next++].Kind == GlyphKind.Space ? stretch : 0);
            var width = GlyphSetter.WidthOf(glyphs.AsSpan(i, next - i)) + stretch * Spaces(i, next);
            press.Canvas.Words(x - width, baseline, glyphs[i].Font, look.Size, look.Colour, glyphs.AsSpan(i, next - i), stretch);
            i = next;
        }

        return x;
    }

    private int Spaces(int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
            if (glyphs[i].Kind == GlyphKind.Space)
                count++;
        return count;
    }

    private void PaintHyphen(int last, double x, double baseline)
    {
        var look = looks[glyphs[last].Run];
        var hyphen = press.Glyphs.Hyphen(glyphs[last], look.Size);
        press.Canvas.Words(x, baseline, hyphen.Font, look.Size, look.Colour, [hyphen], 0);
    }

    private StructureNode? LinkOf(int run)
    {
        var source = looks[run].Source;
        if (node is null || source.Address is null && source.Anchor is null && source.PageOf is null)
            return null;

        _links ??= new StructureNode?[looks.Length];
        return _links[run] ??= press.Tree.Begin(node, "Link");
    }

    private void LayLink(StructureNode link, RunLook look, double x, double right, double baseline, double lineHeight)
    {
        var source = look.Source;
        press.Destinations.Link(press.Page, link, source, source.PageOf ?? source.Words, x, baseline - Baseline(lineHeight), right - x, lineHeight);
        if (source.PageOf is null && look.Colour == Colour.Spruce)
            Decorate(() => press.Canvas.Line(x, baseline + 1.6, right, baseline + 1.6, look.Colour, 0.4));
    }

    private void Decorate(Action draw) => (_decoration ??= []).Add(draw);
}
