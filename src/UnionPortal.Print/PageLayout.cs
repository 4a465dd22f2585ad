namespace UnionPortal.Print;

/// <summary>
/// Size and margins of the page in millimetres, and what stands in its head and foot.
/// <c>PageLayout.A4 with { Foot = p => new RunningLine("Register", Right: $"p. {p.Number} of {p.Total}") }</c>.
/// </summary>
public sealed record PageLayout(double Width, double Height)
{
    /// <summary>A4 upright with margins 18 / 15 / 20 / 20 mm (top, right, bottom, left).</summary>
    public static PageLayout A4 { get; } = new(210, 297);

    /// <summary>A4 lying, for wide tables.</summary>
    public static PageLayout A4Wide { get; } = new(297, 210);

    public double Top { get; init; } = 18;
    public double Right { get; init; } = 15;
    public double Bottom { get; init; } = 20;
    public double Left { get; init; } = 20;

    /// <summary>The line above the text; asked for each page once the whole book is set. Null: none.</summary>
    public Func<PageFacts, RunningLine>? Head { get; init; }

    /// <summary>The line below the text; asked for each page once the whole book is set. Null: none.</summary>
    public Func<PageFacts, RunningLine>? Foot { get; init; }

    /// <summary>The face of head and foot.</summary>
    public Face RunningFace { get; init; } = Face.Sans;
}

/// <summary>
/// What a running head may speak of: the number of the page, of how many, and the first- and second-level headings
/// in force at the top of the page, or opened on it when none was (empty when there are none).
/// </summary>
public sealed record PageFacts(int Number, int Total, string Chapter, string Section)
{
    public bool IsFirst => Number == 1;
}

/// <summary>A head or foot of a page: three texts, to the left, in the middle and to the right, with a rule or without.</summary>
public sealed record RunningLine(string Left = "", string Centre = "", string Right = "", bool Ruled = true)
{
    /// <summary>A page without head or foot.</summary>
    public static RunningLine None { get; } = new("", "", "", false);
}
