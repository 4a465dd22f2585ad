using UnionPortal.Print.Structure;

namespace UnionPortal.Print.Setting;

/// <summary>A heading: when it is drawn, bookmark, anchor and running heads learn of its place.</summary>
internal sealed class HeadingPiece(Press press, Text text, int level, string anchor, double width, StructureNode node)
    : ParagraphPiece(press, text, press.Styles.Heading(level) with { KeepWithNext = true }, width, node)
{
    private readonly string _title = string.Concat(text.Runs.Select(run => run.Words)).Replace('\n', ' ').Replace("\u00AD", "", StringComparison.Ordinal);

    protected override void Begin(Press press, double y) =>
        press.Announce(level, _title, anchor, y, y <= press.Layout.Top * Press.Millimetre + 1);
}
