using UnionPortal.Print.Blocks;
using UnionPortal.Print.Structure;

namespace UnionPortal.Print.Setting;

/// <summary>Sets the entries of a register, a piece for each as they come; tagged as a list with the numbers as labels.</summary>
internal sealed class EntrySetter(Press press)
{
    public IEnumerable<Piece> Pieces(EntriesBlock block, double width, StructureNode parent)
    {
        var list = press.Tree.Begin(parent, "L", Attributes.NumberedList);
        foreach (var entry in block.Entries)
            yield return Entry(entry, block.Form, width, list);
        press.Tree.End(list);
    }

    private EntryPiece Entry(Entry entry, EntryForm form, double width, StructureNode list)
    {
        var item = press.Tree.Begin(list, "LI");
        var line = form.NumberWidth * Press.Millimetre;
        var gap = form.Gap * Press.Millimetre;
        var number = Number(entry, form, line - gap, item);
        var words = Words(entry, form, width - line - gap, item);
        press.Tree.End(item);
        ParagraphPiece.Level(number[0], words[0]);
        return new EntryPiece(form, width, (0, new StackPiece(number)), (line + gap, new StackPiece(words))) { Whole = true };
    }

    private List<ParagraphPiece> Number(Entry entry, EntryForm form, double width, StructureNode item)
    {
        var label = press.Tree.Begin(item, "Lbl");
        if (entry.UnderNumber is not { } under)
            return [new ParagraphPiece(press, entry.Number, form.NumberStyle, width, label) { Anchor = entry.Anchor }];

        var number = new ParagraphPiece(press, entry.Number, form.NumberStyle, width, press.Tree.Begin(label, "Span")) { Anchor = entry.Anchor };
        var stamp = new ParagraphPiece(press, under, form.UnderNumberStyle, width, press.Tree.Begin(label, "Span"));
        press.Tree.End(label);
        return [number, stamp];
    }

    private List<ParagraphPiece> Words(Entry entry, EntryForm form, double width, StructureNode item)
    {
        var body = press.Tree.Begin(item, "LBody");
        var pieces = new List<ParagraphPiece>(1 + entry.Lines.Count)
        {
            new(press, entry.Name, form.NameStyle, width, press.Tree.Begin(body, "P")),
        };
        foreach (var text in entry.Lines)
            if (!text.IsEmpty)
                pieces.Add(new ParagraphPiece(press, text, form.LineStyle, width, press.Tree.Begin(body, "P")));
        press.Tree.End(body);
        return pieces;
    }
}

/// <summary>An entry with the margin line beside it and a hairline under it.</summary>
internal sealed class EntryPiece(EntryForm form, double width, params IReadOnlyList<(double X, Piece Piece)> parts) : BesidePiece(parts)
{
    protected override double Padding => form.SpaceBetween * Press.Millimetre;

    protected override void Decorate(Press press, double x, double y, double height)
    {
        var line = x + form.NumberWidth * Press.Millimetre;
        press.Canvas.BeginArtifact();
        press.Canvas.Line(line, y, line, y + height, form.MarginLine, 0.8);
        if (form.Ruled)
            press.Canvas.Line(x, y + height, x + width, y + height, Colour.Rule, 0.5);
        press.Canvas.End();
    }
}
