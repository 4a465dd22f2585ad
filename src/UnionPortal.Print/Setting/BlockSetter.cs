using UnionPortal.Print.Blocks;
using UnionPortal.Print.Structure;

namespace UnionPortal.Print.Setting;

/// <summary>Sets the blocks of a document in order: each becomes pieces, which the compositor places.</summary>
internal sealed class BlockSetter(Press press, HeadingPlan headings)
{
    private const double ColumnGap = 8 * Press.Millimetre;

    private readonly Compositor _compositor = new(press);
    private readonly TableSetter _tables = new(press);
    private readonly EntrySetter _entries = new(press);

    public void Set(Flow document)
    {
        foreach (var block in document.Blocks)
            SetInFlow(block);
        _compositor.Release();
    }

    private void SetInFlow(Block block)
    {
        switch (block)
        {
            case NewPageBlock:
                _compositor.NewPage();
                break;
            case BottomBlock bottom:
                _compositor.PlaceAtBottom(Stack(bottom.Part, _compositor.Width));
                break;
            case TableBlock table:
                SetTable(table);
                break;
            case IndexBlock index:
                _compositor.OpenColumns(index.Columns, ColumnGap);
                Place(block);
                _compositor.CloseColumns();
                break;
            default:
                Place(block);
                break;
        }
    }

    private void SetTable(TableBlock table)
    {
        var form = table.Form;
        var placed = 0;
        var width = _compositor.Width;
        foreach (var piece in _tables.Pieces(table, width, press.Sections.Current))
        {
            _compositor.Place(piece);
            if (placed++ == 0 && TableSetter.HasHead(form))
                _compositor.RepeatedHead = () => _tables.Head(form, width, null);
        }

        _compositor.Release();
        _compositor.RepeatedHead = null;
    }

    private void Place(Block block)
    {
        foreach (var piece in Pieces(block, _compositor.Width))
            _compositor.Place(piece);
    }

    private IEnumerable<Piece> Pieces(Block block, double width) => block switch
    {
        HeadingBlock heading => [Heading(heading, width)],
        ParagraphBlock paragraph => [Paragraph(paragraph, width)],
        ListBlock list => List(list, width),
        TableBlock table => _tables.Pieces(table, width, press.Sections.Current),
        EntriesBlock entries => _entries.Pieces(entries, width, press.Sections.Current),
        RuleBlock rule => [new RulePiece(rule, width)],
        SpaceBlock space => [new SpacePiece(space.Millimetres * Press.Millimetre)],
        FigureBlock figure => [Figure(figure, width)],
        PictureBlock picture => [Picture(picture, width)],
        ContentsBlock contents => Contents(contents, width),
        IndexBlock index => Index(index, width),
        TogetherBlock together => [Stack(together.Part, width)],
        BesideBlock beside => [Beside(beside, width)],
        _ => throw new InvalidOperationException("A new page, or a part at its bottom, cannot stand within a part that stays together."),
    };

    private HeadingPiece Heading(HeadingBlock heading, double width)
    {
        var section = press.Sections.Open(heading.Level);
        return new HeadingPiece(press, heading.Text, heading.Level, headings.AnchorOf(heading), width, press.Tree.Begin(section, "H" + heading.Level));
    }

    private ParagraphPiece Paragraph(ParagraphBlock paragraph, double width)
    {
        var style = paragraph.Style ?? press.Styles.Body;
        var node = press.Tree.Begin(press.Sections.Current, "P", Attributes.Language(style.Language));
        return new ParagraphPiece(press, paragraph.Text, style, width, node) { Anchor = paragraph.Anchor };
    }

    private IEnumerable<Piece> List(ListBlock list, double width)
    {
        var style = list.Style ?? press.Styles.Body;
        var tight = style with { SpaceAfter = 0 };
        var indent = (list.Mark == ListMark.Number ? 8 : 5) * Press.Millimetre;
        var node = press.Tree.Begin(press.Sections.Current, "L", list.Mark == ListMark.Number ? Attributes.NumberedList : Attributes.BulletList);
        var number = 0;
        foreach (var text in list.Items)
        {
            var item = press.Tree.Begin(node, "LI");
            var mark = list.Mark switch { ListMark.Number => $"{++number}.", ListMark.Dash => "–", _ => "•" };
            var label = new ParagraphPiece(press, mark, tight, indent, press.Tree.Begin(item, "Lbl"));
            var body = new ParagraphPiece(press, text, tight, width - indent, press.Tree.Begin(item, "LBody"));
            press.Tree.End(item);
            yield return new BesidePiece((0, label), (indent, body)) { After = style.SpaceAfter * Press.Millimetre * 0.75 };
        }

        press.Tree.End(node);
    }

    private FigurePiece Figure(FigureBlock block, double width)
    {
        var drawing = block.Drawing;
        var node = press.Tree.Begin(press.Sections.Current, "Figure", Attributes.Alternative(drawing.Alternative));
        return new FigurePiece(drawing.Width * Press.Millimetre, drawing.Height * Press.Millimetre, width, block.Align, node,
            (target, x, y) => FigurePiece.Paint(target, drawing, x, y)) { After = block.SpaceAfter * Press.Millimetre };
    }

    private FigurePiece Picture(PictureBlock block, double width)
    {
        var picture = Images.ImageReader.Read(block.Image);
        var name = press.Pictures.Add(picture.Entries, picture.Data);
        var node = press.Tree.Begin(press.Sections.Current, "Figure", Attributes.Alternative(block.Alternative));
        var (drawnWidth, drawnHeight) = (block.Width * Press.Millimetre, block.Width * Press.Millimetre * picture.Height / picture.Width);
        return new FigurePiece(drawnWidth, drawnHeight, width, block.Align, node,
            (target, x, y) => target.Canvas.Picture(name, x, y, drawnWidth, drawnHeight)) { After = 2 * Press.Millimetre };
    }

    private IEnumerable<Piece> Contents(ContentsBlock contents, double width)
    {
        var node = press.Tree.Begin(press.Sections.Current, "TOC");
        foreach (var (heading, anchor) in headings.After(contents))
        {
            var style = press.Styles.Contents(heading.Level);
            yield return new LeaderPiece(press, heading.Text, anchor, style, width, press.Tree.Begin(node, "TOCI"));
        }

        press.Tree.End(node);
    }

    private IEnumerable<Piece> Index(IndexBlock index, double width)
    {
        StructureNode? node = null;
        string? under = null;
        foreach (var line in index.Lines)
        {
            if (node is null || line.Under != under)
            {
                if (node is not null)
                    press.Tree.End(node);
                under = line.Under;
                if (under is not null)
                    yield return new ParagraphPiece(press, under, press.Styles.IndexLetter, width, press.Tree.Begin(press.Sections.Current, "P"));
                node = press.Tree.Begin(press.Sections.Current, "L");
            }

            var item = press.Tree.Begin(node, "LI");
            var body = press.Tree.Begin(item, "LBody");
            press.Tree.End(item);
            yield return new LeaderPiece(press, line.Words, line.Anchor, press.Styles.Index, width, body);
        }

        if (node is not null)
            press.Tree.End(node);
    }

    private StackPiece Stack(Part part, double width)
    {
        var pieces = part.Blocks.SelectMany(block => Pieces(block, width)).ToList();
        var stack = new StackPiece(pieces)
        {
            Whole = true,
            KeepsWithNext = pieces.Count > 0 && pieces[^1].KeepsWithNext,
        };
        return stack;
    }

    private BesidePiece Beside(BesideBlock block, double width)
    {
        var gap = block.Gap * Press.Millimetre;
        var left = block.LeftWidth * Press.Millimetre ?? (block.RightWidth is { } fixedRight ? width - gap - fixedRight * Press.Millimetre : (width - gap) / 2);
        var right = block.RightWidth * Press.Millimetre ?? width - gap - left;
        var (leftStack, rightStack) = (Stack(block.Left, left), Stack(block.Right, right));
        return new BesidePiece((0, leftStack), (left + gap, rightStack)) { Whole = true, After = 2 * Press.Millimetre };
    }
}
