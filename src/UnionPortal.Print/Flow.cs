using UnionPortal.Print.Blocks;

namespace UnionPortal.Print;

/// <summary>
/// Things set one under the other: the whole document, or a part of it that stays together, stands in columns or beside
/// another. Nothing is set before <see cref="PrintedDocument.WriteTo"/>; sequences are read only then, once, row by row,
/// so that a list of any length takes no memory.
/// </summary>
public abstract class Flow
{
    private readonly List<Block> _blocks = [];

    private protected Flow()
    {
    }

    internal IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>
    /// A heading of level 1 to 3: opens a section, makes a bookmark, stands in <see cref="Contents"/> and in running
    /// heads, never stands last on a page. Levels do not skip downwards (refused).
    /// </summary>
    public Flow Heading(int level, Text text, string? anchor = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, 3);
        return Add(new HeadingBlock(level, text, anchor));
    }

    /// <summary>A paragraph; null style: the book's body.</summary>
    public Flow Paragraph(Text text, ParagraphStyle? style = null, string? anchor = null) => Add(new ParagraphBlock(text, style, anchor));

    /// <summary>A list of short items, never divided within an item's line.</summary>
    public Flow List(IEnumerable<Text> items, ListMark mark = ListMark.Bullet, ParagraphStyle? style = null) =>
        Add(new ListBlock(items, mark, style));

    /// <summary>A table whose head repeats on each page and whose rows stay whole.</summary>
    public Flow Table(TableForm form, IEnumerable<TableRow> rows) => Add(new TableBlock(form, rows));

    /// <summary>Labels and values, such as the answers of an application: a table whose first column names the rows.</summary>
    public Flow Facts(params IEnumerable<(string Label, Text Value)> facts) =>
        Table(TableForm.Facts, facts.Select(fact => new TableRow(fact.Label, fact.Value)));

    /// <summary>Entries of a register behind the margin line; tagged as a list.</summary>
    public Flow Entries(IEnumerable<Entry> entries, EntryForm? form = null) => Add(new EntriesBlock(entries, form ?? EntryForm.Register));

    /// <summary>A hairline across the text.</summary>
    public Flow Rule(Colour? colour = null, double thickness = 0.5, double spaceAfter = 3) =>
        Add(new RuleBlock(colour ?? Colour.Black, thickness, 0, spaceAfter));

    /// <summary>The double ink rule under the masthead: a thick line and a thin one.</summary>
    public Flow DoubleRule(double spaceAfter = 4) => Add(new RuleBlock(Colour.Black, 2, 0.5, spaceAfter));

    /// <summary>Empty space in millimetres; vanishes at the top of a page, except on the first.</summary>
    public Flow Space(double millimetres) => Add(new SpaceBlock(millimetres));

    /// <summary>A drawing, such as a QR code or a stamp.</summary>
    public Flow Figure(Drawing drawing, Align align = Align.Left, double spaceAfter = 2) => Add(new FigureBlock(drawing, align, spaceAfter));

    /// <summary>A picture (PNG or JPEG), scaled to a width in millimetres, with words for those who do not see it.</summary>
    public Flow Picture(byte[] image, double width, string alternative, Align align = Align.Left) =>
        Add(new PictureBlock(image, width, alternative, align));

    /// <summary>
    /// The list of contents: every heading of the book that follows it, to the given depth, with leaders and page
    /// numbers that link. Put a heading of its own before it.
    /// </summary>
    public Flow Contents(int depth = 2) => Add(new ContentsBlock(depth));

    /// <summary>An index: lines with the pages of their anchors, in columns.</summary>
    public Flow Index(IEnumerable<IndexLine> lines, int columns = 2) => Add(new IndexBlock(lines, columns));

    /// <summary>What follows begins on a new page.</summary>
    public Flow NewPage() => Add(new NewPageBlock());

    /// <summary>Blocks that are not divided between pages, unless together they are higher than a page.</summary>
    public Flow Together(Action<Flow> write) => Add(new TogetherBlock(Part.Of(write)));

    /// <summary>Blocks that stand at the bottom of the page (of the next one when they do not fit).</summary>
    public Flow AtBottom(Action<Flow> write) => Add(new BottomBlock(Part.Of(write)));

    /// <summary>Two parts side by side, not divided; one width is fixed in millimetres, the other takes the rest.</summary>
    public Flow Beside(Action<Flow> left, Action<Flow> right, double? leftWidth = null, double? rightWidth = null, double gap = 6) =>
        Add(new BesideBlock(Part.Of(left), Part.Of(right), leftWidth, rightWidth, gap));

    private Flow Add(Block block)
    {
        _blocks.Add(block);
        return this;
    }
}

/// <summary>A part of a document.</summary>
internal sealed class Part : Flow
{
    public static Part Of(Action<Flow> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var part = new Part();
        write(part);
        return part;
    }
}
