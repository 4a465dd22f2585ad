namespace UnionPortal.Print.Structure;

/// <summary>The sections that headings open: each holds its heading and all up to the next heading of its level or above.</summary>
internal sealed class SectionStack(StructureTree tree)
{
    private readonly Stack<(int Level, StructureNode Node)> _open = new();

    /// <summary>Where content belongs now.</summary>
    public StructureNode Current => _open.Count > 0 ? _open.Peek().Node : tree.Document;

    public StructureNode Open(int level)
    {
        Close(level);
        var node = tree.Begin(Current, "Sect");
        _open.Push((level, node));
        return node;
    }

    public void CloseAll() => Close(0);

    private void Close(int level)
    {
        while (_open.Count > 0 && _open.Peek().Level >= level)
            tree.End(_open.Pop().Node);
    }
}
