using System.Globalization;
using UnionPortal.Print.Pages;
using UnionPortal.Print.Structure;

namespace UnionPortal.Print.Setting;

/// <summary>A line of contents or index: words, a dotted leader, and the number of the page they lead to.</summary>
internal sealed class LeaderPiece : ParagraphPiece
{
    private const double NumberRoom = 30;

    private readonly string _anchor;
    private readonly double _right;
    private readonly ParagraphStyle _style;

    public LeaderPiece(Press press, Text text, string anchor, ParagraphStyle style, double width, StructureNode node)
        : base(press, Linked(text, anchor), style, width - NumberRoom, node)
    {
        (_anchor, _right, _style) = (anchor, width, style);
        Whole = true;
    }

    protected override void End(Press press, double x, double lineTop)
    {
        var baseline = lineTop + Baseline;
        var font = press.Glyphs.Case.Font(Fonts.FontLibrary.IndexOf(_style.Face, _style.Weight));
        Painter.MarkFor(0);
        double width;
        if (press.Destinations.TryFind(_anchor, out var place))
        {
            var number = press.Glyphs.Set(place.Index.ToString(CultureInfo.InvariantCulture), _style.Face, _style.Weight, _style.Size);
            width = GlyphSetter.WidthOf(number);
            press.Canvas.Words(x + _right - width, baseline, number[0].Font, _style.Size, _style.Colour, number, 0);
        }
        else
        {
            width = 4 * press.Glyphs.DigitWidth(font, _style.Size);
            press.Canvas.Late(new LateSlot(_anchor, x + _right - width, baseline, width, font.Index, _style.Size, _style.Colour, true));
        }

        DrawLeader(press, x, baseline, x + _right - width - 4);
        base.End(press, x, lineTop);
    }

    private void DrawLeader(Press press, double x, double baseline, double right)
    {
        var left = x + _style.Indent * Press.Millimetre + LastLine.Width + 5;
        Painter.Close();
        if (right - left < 8)
            return;

        press.Canvas.BeginArtifact();
        press.Canvas.Leader(left, right, baseline, Colour.Faded);
        press.Canvas.End();
    }

    // The whole line is one link, in ink: a page of underlined words would be hard to read.
    private static Text Linked(Text text, string anchor)
    {
        var words = string.Concat(text.Runs.Select(run => run.Words));
        return new Text().Append(new Run(words) { Anchor = anchor, Style = new RunStyle { Colour = Colour.Black } });
    }
}
