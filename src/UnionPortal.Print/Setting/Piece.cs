namespace UnionPortal.Print.Setting;

/// <summary>
/// Something set and measured, waiting for its place. It stands in the structure tree already; it is drawn once its
/// place is known, in parts when it must be divided. All measures in points.
/// </summary>
internal abstract class Piece
{
    public double Height { get; protected set; }
    public double Before { get; init; }
    public double After { get; init; }
    public bool KeepsWithNext { get; set; }

    /// <summary>Whether it goes to the next page as a whole when it does not fit here.</summary>
    public bool Whole { get; init; }

    /// <summary>Whether all of it is drawn.</summary>
    public bool Done { get; protected set; }

    /// <summary>The least that must fit before it may begin on a page.</summary>
    public virtual double FirstHeight => Height;

    /// <summary>
    /// Draws as much of what is left as fits into the room and gives the height used. When nothing fits, nothing is
    /// drawn, unless forced: then the least that can be drawn is, for there will be no more room elsewhere.
    /// </summary>
    public abstract double Draw(Press press, double x, double y, double room, bool forced);
}

/// <summary>Room without ink.</summary>
internal sealed class SpacePiece : Piece
{
    public SpacePiece(double height) => Height = height;

    public override double Draw(Press press, double x, double y, double room, bool forced)
    {
        Done = true;
        return Math.Min(Height, room);
    }
}

/// <summary>A rule, or a thick and a thin one under each other.</summary>
internal sealed class RulePiece : Piece
{
    private readonly Blocks.RuleBlock _rule;
    private readonly double _width;

    public RulePiece(Blocks.RuleBlock rule, double width)
    {
        (_rule, _width) = (rule, width);
        Height = rule.Thickness + (rule.SecondThickness > 0 ? 1.5 + rule.SecondThickness : 0);
        After = rule.SpaceAfter * Press.Millimetre;
    }

    public override double Draw(Press press, double x, double y, double room, bool forced)
    {
        press.Canvas.BeginArtifact();
        press.Canvas.FillBox(x, y, _width, _rule.Thickness, _rule.Colour);
        if (_rule.SecondThickness > 0)
            press.Canvas.FillBox(x, y + _rule.Thickness + 1.5, _width, _rule.SecondThickness, _rule.Colour);
        press.Canvas.End();
        Done = true;
        return Height;
    }
}
