namespace UnionPortal.Print;

/// <summary>
/// A small drawing: rectangles, lines and paths in millimetres from its upper left corner, with words for those who do
/// not see it. Drawn once; printed as one figure.
/// </summary>
public sealed class Drawing(double width, double height, string alternative)
{
    private readonly List<Stroke> _strokes = [];

    public double Width { get; } = width;
    public double Height { get; } = height;

    /// <summary>What the drawing shows, in words.</summary>
    public string Alternative { get; } = alternative;

    internal IReadOnlyList<Stroke> Strokes => _strokes;

    /// <summary>
    /// A field of square modules (true: ink), such as a QR code; give it its quiet zone. All modules are one path.
    /// </summary>
    public static Drawing Modules(bool[,] modules, double size, string alternative)
    {
        ArgumentNullException.ThrowIfNull(modules);
        var drawing = new Drawing(size, size, alternative);
        drawing._strokes.Add(ModuleField.Trace(modules, size));
        return drawing;
    }

    /// <summary>A filled rectangle.</summary>
    public Drawing Fill(double x, double y, double width, double height, Colour colour) =>
        Add([new(Pen.Move, x, y), new(Pen.Line, x + width, y), new(Pen.Line, x + width, y + height), new(Pen.Line, x, y + height), new(Pen.Close, 0, 0)], null, 0, colour);

    /// <summary>An outlined rectangle; the line's thickness in points.</summary>
    public Drawing Frame(double x, double y, double width, double height, Colour colour, double thickness = 0.75) =>
        Add([new(Pen.Move, x, y), new(Pen.Line, x + width, y), new(Pen.Line, x + width, y + height), new(Pen.Line, x, y + height), new(Pen.Close, 0, 0)], colour, thickness, null);

    /// <summary>A straight line; its thickness in points.</summary>
    public Drawing Line(double x1, double y1, double x2, double y2, Colour colour, double thickness = 0.75) =>
        Add([new(Pen.Move, x1, y1), new(Pen.Line, x2, y2)], colour, thickness, null);

    /// <summary>A circle, outlined.</summary>
    public Drawing Circle(double x, double y, double radius, Colour colour, double thickness = 0.75) =>
        Add(PathBuilder.Circle(x, y, radius).Steps, colour, thickness, null);

    /// <summary>Any path: <c>Path(p => p.Move(0, 0).Line(5, 5).Curve(…).Close(), stroke: …, fill: …)</c>.</summary>
    public Drawing Path(Action<PathBuilder> draw, Colour? stroke = null, double thickness = 0.75, Colour? fill = null)
    {
        ArgumentNullException.ThrowIfNull(draw);
        var path = new PathBuilder();
        draw(path);
        return Add(path.Steps, stroke, thickness, fill);
    }

    /// <summary>
    /// Words in the drawing, with their base line at <paramref name="y"/>; size in points. They are part of the picture:
    /// what they say belongs into <see cref="Alternative"/> as well.
    /// </summary>
    public Drawing Words(double x, double y, string words, Face face, Weight weight, double size, Colour colour, Align align = Align.Left)
    {
        _strokes.Add(new Stroke([new(Pen.Move, x, y)], null, 0, colour) { Words = words, Face = face, Weight = weight, Size = size, Align = align });
        return this;
    }

    private Drawing Add(IReadOnlyList<PathStep> steps, Colour? stroke, double thickness, Colour? fill)
    {
        _strokes.Add(new Stroke(steps, stroke, thickness, fill));
        return this;
    }
}

/// <summary>The steps of a path, in millimetres.</summary>
public sealed class PathBuilder
{
    private readonly List<PathStep> _steps = [];

    internal IReadOnlyList<PathStep> Steps => _steps;

    public PathBuilder Move(double x, double y) => Add(new PathStep(Pen.Move, x, y));

    public PathBuilder Line(double x, double y) => Add(new PathStep(Pen.Line, x, y));

    /// <summary>A cubic curve over two control points.</summary>
    public PathBuilder Curve(double x1, double y1, double x2, double y2, double x, double y) =>
        Add(new PathStep(Pen.Curve, x1, y1, x2, y2, x, y));

    public PathBuilder Close() => Add(new PathStep(Pen.Close, 0, 0));

    internal static PathBuilder Circle(double x, double y, double r)
    {
        const double k = 0.5522847498;
        return new PathBuilder().Move(x + r, y)
            .Curve(x + r, y + k * r, x + k * r, y + r, x, y + r).Curve(x - k * r, y + r, x - r, y + k * r, x - r, y)
            .Curve(x - r, y - k * r, x - k * r, y - r, x, y - r).Curve(x + k * r, y - r, x + r, y - k * r, x + r, y).Close();
    }

    private PathBuilder Add(PathStep step)
    {
        _steps.Add(step);
        return this;
    }
}

internal enum Pen
{
    Move,
    Line,
    Curve,
    Close,
}

internal readonly record struct PathStep(Pen Pen, double X, double Y, double X2 = 0, double Y2 = 0, double X3 = 0, double Y3 = 0);

/// <summary>One path with its ink, or words at its first point.</summary>
internal sealed record Stroke(IReadOnlyList<PathStep> Steps, Colour? Line, double Thickness, Colour? Fill)
{
    public string? Words { get; init; }
    public Face Face { get; init; }
    public Weight Weight { get; init; }
    public double Size { get; init; }
    public Align Align { get; init; }
}

/// <summary>Turns a field of modules into one path: a rectangle for each run of ink in a row.</summary>
internal static class ModuleField
{
    public static Stroke Trace(bool[,] modules, double size)
    {
        var rows = modules.GetLength(0);
        var columns = modules.GetLength(1);
        var module = size / Math.Max(rows, columns);
        var path = new PathBuilder();
        for (var row = 0; row < rows; row++)
            for (var start = 0; start < columns; start++)
            {
                if (!modules[row, start])
                    continue;
                var end = start;
                while (end < columns && modules[row, end])
                    end++;
                Rectangle(path, start * module, row * module, end * module, (row + 1) * module);
                start = end;
            }

        return new Stroke(path.Steps, null, 0, Colour.Black);
    }

    private static void Rectangle(PathBuilder path, double left, double top, double right, double bottom) =>
        path.Move(left, top).Line(right, top).Line(right, bottom).Line(left, bottom).Close();
}
