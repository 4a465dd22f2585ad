using UnionPortal.Print.Files;

namespace UnionPortal.Print.Structure;

/// <summary>
/// The structure tree: what is a heading, a list, a table, and in which order it is read. Elements are written as they
/// end, so that only those still open take memory; the parent tree keeps one number for each page and annotation.
/// </summary>
internal sealed class StructureTree
{
    private const int LeafSize = 200;

    private readonly PdfFile _file;
    private readonly List<int> _parents = [];
    private readonly Stack<StructureNode> _spare = new();
    private readonly ByteWriter _body = new(1024);
    private readonly ByteWriter _marks = new(4096);

    public StructureTree(PdfFile file)
    {
        _file = file;
        Root = file.Reserve();
        Document = Begin("Document", Root, "");
    }

    /// <summary>The object number of the root.</summary>
    public int Root { get; }

    public StructureNode Document { get; }

    public StructureNode Begin(StructureNode parent, string tag, string entries = "")
    {
        var node = Begin(tag, parent.Number, entries);
        parent.AddElement(node.Number);
        return node;
    }

    /// <summary>Writes the element; it must not be used afterwards.</summary>
    public void End(StructureNode node)
    {
        _body.Clear();
        node.WriteTo(_body);
        _file.WriteObject(node.Number, _body);
        _spare.Push(node);
    }

    /// <summary>A key of the parent tree for an annotation of this element.</summary>
    public int KeyOf(StructureNode node)
    {
        _parents.Add(node.Number);
        return _parents.Count - 1;
    }

    /// <summary>A key of the parent tree for a page, whose marks belong to these elements.</summary>
    public int KeyOfPage(IReadOnlyList<int> elements)
    {
        var number = _file.Reserve();
        _marks.Clear();
        _marks.Byte((byte)'[');
        foreach (var element in elements)
            _marks.Reference(element);
        _file.WriteObject(number, _marks.Raw("]"u8));
        _parents.Add(number);
        return _parents.Count - 1;
    }

    public void Finish()
    {
        var document = Document.Number;
        End(Document);
        var parentTree = WriteParentTree();
        _body.Clear();
        _body.Raw("<</Type/StructTreeRoot/K"u8).Reference(document).Raw("/ParentTree"u8).Reference(parentTree)
            .Raw("/ParentTreeNextKey "u8).Number(_parents.Count).Raw(">>"u8);
        _file.WriteObject(Root, _body);
    }

    private StructureNode Begin(string tag, int parent, string entries)
    {
        var node = _spare.TryPop(out var used) ? used : new StructureNode();
        node.Begin(_file.Reserve(), tag, parent, entries);
        return node;
    }

    private int WriteParentTree()
    {
        var leaves = new ByteWriter(1024);
        for (var first = 0; first < _parents.Count; first += LeafSize)
            leaves.Reference(WriteLeaf(first, Math.Min(first + LeafSize, _parents.Count)));

        var number = _file.Reserve();
        _file.WriteObject(number, new ByteWriter(leaves.Length + 32).Raw("<</Kids["u8).Raw(leaves.Written).Raw("]>>"u8));
        return number;
    }

    private int WriteLeaf(int first, int end)
    {
        var number = _file.Reserve();
        _body.Clear();
        _body.Raw("<</Limits["u8).Number(first).Byte((byte)' ').Number(end - 1).Raw("]/Nums["u8);
        for (var key = first; key < end; key++)
            _body.Number(key).Reference(_parents[key]).Byte((byte)' ');
        _file.WriteObject(number, _body.Raw("]>>"u8));
        return number;
    }
}
