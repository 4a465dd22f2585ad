using UnionPortal.Print.Blocks;

namespace UnionPortal.Print.Setting;

/// <summary>
/// All headings of the document in order, each with its anchor, known before anything is set: the contents are made
/// of them. Refuses headings that skip a level.
/// </summary>
internal sealed class HeadingPlan
{
    private readonly List<(HeadingBlock Heading, string Anchor)> _headings = [];
    private readonly Dictionary<Block, string> _anchors = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Block, int> _contents = new(ReferenceEqualityComparer.Instance);

    public HeadingPlan(Flow document)
    {
        Walk(document);
        var level = 0;
        foreach (var (heading, _) in _headings)
        {
            if (heading.Level > level + 1)
                throw new InvalidOperationException($"A heading of level {heading.Level} follows one of level {level}: a level is skipped.");
            level = heading.Level;
        }
    }

    public string AnchorOf(HeadingBlock heading) => _anchors[heading];

    /// <summary>The headings after a list of contents, as deep as it goes.</summary>
    public IEnumerable<(HeadingBlock Heading, string Anchor)> After(ContentsBlock contents) =>
        _headings.Skip(_contents[contents]).Where(item => item.Heading.Level <= contents.Depth);

    private void Walk(Flow flow)
    {
        foreach (var block in flow.Blocks)
            Walk(block);
    }

    private void Walk(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                var anchor = heading.Anchor ?? $"\u0001heading-{_headings.Count}";
                _headings.Add((heading, anchor));
                _anchors[heading] = anchor;
                break;
            case ContentsBlock contents:
                _contents[contents] = _headings.Count;
                break;
            case TogetherBlock together:
                Walk(together.Part);
                break;
            case BottomBlock bottom:
                Walk(bottom.Part);
                break;
            case BesideBlock beside:
                Walk(beside.Left);
                Walk(beside.Right);
                break;
        }
    }
}
