using UnionPortal.Print.Files;
using UnionPortal.Print.Structure;

namespace UnionPortal.Print.Pages;

/// <summary>
/// Anchors and the links to them. A link to an anchor that is not placed yet waits until the whole book is set; a link
/// to one that never comes is an error.
/// </summary>
internal sealed class Destinations(PdfFile file, StructureTree tree, double pageHeight)
{
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly List<(int Annotation, string Head, string Anchor)> _waiting = [];
    private readonly ByteWriter _body = new(512);

    public bool TryFind(string anchor, out Place place) => _places.TryGetValue(anchor, out place);

    public Place Find(string anchor) => _places.TryGetValue(anchor, out var place)
        ? place
        : throw new InvalidOperationException($"Nothing in the document bears the anchor '{anchor}'.");

    public void Put(string anchor, Page page, double y)
    {
        if (!_places.TryAdd(anchor, new Place(page.Number, page.Index, y)))
            throw new InvalidOperationException($"Two places bear the anchor '{anchor}'.");
    }

    /// <summary>Lays a link over a box on the page; <paramref name="words"/> say where it leads.</summary>
    public void Link(Page page, StructureNode node, Run run, string words, double x, double y, double width, double height)
    {
        var annotation = file.Reserve();
        page.Add(annotation);
        node.AddAnnotation(page.Number, annotation);
        _body.Clear();
        _body.Raw("<</Type/Annot/Subtype/Link/Rect["u8)
            .Numbers(x, pageHeight - y - height, x + width, pageHeight - y).Raw("]/Border[0 0 0]/F 4/StructParent "u8)
            .Number(tree.KeyOf(node)).Raw("/Contents"u8).Text(words);
        if (run.Address is { } address)
            WriteAddress(annotation, address);
        else
            WriteOrKeep(annotation, run.Anchor ?? run.PageOf!);
    }

    public void Finish()
    {
        foreach (var (annotation, head, anchor) in _waiting)
        {
            _body.Clear();
            WriteInside(annotation, Find(anchor), _body.Raw(head));
        }
    }

    /// <summary>A destination: the page, and the place on it at the top of the window.</summary>
    public void WritePlace(ByteWriter body, Place place) =>
        body.Byte((byte)'[').Number(place.Page).Raw(" 0 R/XYZ 0 "u8).Number(pageHeight - Math.Max(0, place.Y - 6)).Raw(" 0]"u8);

    private void WriteAddress(int annotation, string address)
    {
        _body.Raw("/A<</S/URI/URI("u8);
        foreach (var b in System.Text.Encoding.ASCII.GetBytes(address))
            _body.Literal(b);
        file.WriteObject(annotation, _body.Raw(")>>>>"u8));
    }

    private void WriteOrKeep(int annotation, string anchor)
    {
        if (_places.TryGetValue(anchor, out var place))
            WriteInside(annotation, place, _body);
        else
            _waiting.Add((annotation, System.Text.Encoding.ASCII.GetString(_body.Written), anchor));
    }

    private void WriteInside(int annotation, Place place, ByteWriter body)
    {
        WritePlace(body.Raw("/Dest"u8), place);
        file.WriteObject(annotation, body.Raw(">>"u8));
    }
}
