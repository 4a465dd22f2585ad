using UnionPortal.Print.Files;

namespace UnionPortal.Print.Pages;

/// <summary>The bookmarks: a tree as deep as the headings, the first level open.</summary>
internal sealed class Outline(PdfFile file, Destinations destinations)
{
    private readonly Bookmark _root = new("", default, 0);
    private readonly Stack<Bookmark> _open = new();

    public void Add(int level, string title, Place place)
    {
        while (_open.Count > 0 && _open.Peek().Level >= level)
            _open.Pop();

        var bookmark = new Bookmark(title, place, level) { Number = file.Reserve() };
        (_open.Count > 0 ? _open.Peek() : _root).Children.Add(bookmark);
        _open.Push(bookmark);
    }

    /// <summary>The number of the outline object; 0 when there are no bookmarks.</summary>
    public int Finish()
    {
        if (_root.Children.Count == 0)
            return 0;

        _root.Number = file.Reserve();
        WriteChildren(_root);
        var body = new ByteWriter().Raw("<</Type/Outlines"u8);
        WriteEnds(body, _root);
        file.WriteObject(_root.Number, body.Raw("/Count "u8).Number(_root.Children.Count).Raw(">>"u8));
        return _root.Number;
    }

    private void WriteChildren(Bookmark parent)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            var bookmark = parent.Children[i];
            var body = new ByteWriter().Raw("<</Title"u8).Text(bookmark.Title).Raw("/Parent"u8).Reference(parent.Number).Raw("/Dest"u8);
            destinations.WritePlace(body, bookmark.Place);
            if (i > 0)
                body.Raw("/Prev"u8).Reference(parent.Children[i - 1].Number);
            if (i + 1 < parent.Children.Count)
                body.Raw("/Next"u8).Reference(parent.Children[i + 1].Number);
            if (bookmark.Children.Count > 0)
            {
                WriteEnds(body, bookmark);
                body.Raw("/Count "u8).Number(-bookmark.Children.Count);
            }

            file.WriteObject(bookmark.Number, body.Raw(">>"u8));
            WriteChildren(bookmark);
        }
    }

    private static void WriteEnds(ByteWriter body, Bookmark parent) =>
        body.Raw("/First"u8).Reference(parent.Children[0].Number).Raw("/Last"u8).Reference(parent.Children[^1].Number);

    private sealed class Bookmark(string title, Place place, int level)
    {
        public string Title { get; } = title;
        public Place Place { get; } = place;
        public int Level { get; } = level;
        public int Number { get; set; }
        public List<Bookmark> Children { get; } = [];
    }
}
