using UnionPortal.Print.Files;

namespace UnionPortal.Print.Structure;

/// <summary>
/// An element of the structure tree while its contents are being set. It stands in its parent from the moment it is begun,
/// which fixes the reading order, and is written when it is ended.
/// </summary>
internal sealed class StructureNode
{
    private readonly ByteWriter _kids = new(48);
    private int _kidCount;

    public int Number { get; private set; }
    public string Tag { get; private set; } = "";
    public int Parent { get; private set; }

    /// <summary>Further entries of the dictionary: language, alternate text, attributes.</summary>
    public string Entries { get; private set; } = "";

    /// <summary>The page of the first marked content; 0 while there is none.</summary>
    public int Page { get; private set; }

    public void Begin(int number, string tag, int parent, string entries)
    {
        (Number, Tag, Parent, Entries) = (number, tag, parent, entries);
        (Page, _kidCount) = (0, 0);
        _kids.Clear();
    }

    /// <summary>Adds what is known only once it is drawn.</summary>
    public void AddEntries(string entries) => Entries += entries;

    public void AddElement(int number)
    {
        _kids.Reference(number);
        _kidCount++;
    }

    public void AddContent(int page, int mark)
    {
        if (Page == 0)
            Page = page;
        if (Page == page)
            _kids.Byte((byte)' ').Number(mark);
        else
            _kids.Raw("<</Type/MCR/Pg"u8).Reference(page).Raw("/MCID "u8).Number(mark).Raw(">>"u8);
        _kidCount++;
    }

    public void AddAnnotation(int page, int annotation)
    {
        _kids.Raw("<</Type/OBJR/Pg"u8).Reference(page).Raw("/Obj"u8).Reference(annotation).Raw(">>"u8);
        _kidCount++;
    }

    public void WriteTo(ByteWriter body)
    {
        body.Raw("<</S/"u8).Raw(Tag).Raw("/P"u8).Reference(Parent);
        if (Page != 0)
            body.Raw("/Pg"u8).Reference(Page);
        if (_kidCount == 1)
            body.Raw("/K"u8).Raw(_kids.Written);
        else if (_kidCount > 1)
            body.Raw("/K["u8).Raw(_kids.Written).Byte((byte)']');
        body.Raw(Entries).Raw(">>"u8);
    }
}
