using System.Globalization;
using System.Text;

namespace UnionPortal.Print.Tests;

/// <summary>Reads a content stream far enough to see what is marked: the marks in order, and ink that belongs to none.</summary>
public sealed class ContentReader
{
    private static readonly string[] Inking = ["Tj", "TJ", "S", "f", "B", "Do"];

    private readonly byte[] _content;
    private readonly List<string> _operands = [];
    private readonly Stack<string> _open = new();
    private int _at;

    private ContentReader(byte[] content) => _content = content;

    /// <summary>Tag and number of each mark.</summary>
    public List<(string Tag, int Number)> Marks { get; } = [];

    /// <summary>Painting operators outside any mark or artifact.</summary>
    public int Unmarked { get; private set; }

    public static ContentReader Read(byte[] content)
    {
        var reader = new ContentReader(content);
        while (reader.Next() is { } token)
            reader.Take(token);
        Assert.Empty(reader._open);
        return reader;
    }

    private void Take(string token)
    {
        if (token[0] is '/' or '<' or '(' or '[' or ']' or '>' or '-' or '.' || char.IsAsciiDigit(token[0]))
        {
            _operands.Add(token);
            return;
        }

        if (token is "BDC" or "BMC")
            Open();
        else if (token == "EMC")
            _open.Pop();
        else if (Inking.Contains(token) && _open.Count == 0)
            Unmarked++;
        _operands.Clear();
    }

    private void Open()
    {
        var tag = _operands[0];
        Assert.False(tag == "/Artifact" && _open.Count > 0, "An artifact within marked content.");
        _open.Push(tag);
        var place = _operands.IndexOf("/MCID");
        if (place >= 0)
            Marks.Add((tag, int.Parse(_operands[place + 1], CultureInfo.InvariantCulture)));
    }

    private string? Next()
    {
        while (_at < _content.Length && char.IsWhiteSpace((char)_content[_at]))
            _at++;
        if (_at >= _content.Length)
            return null;

        var c = (char)_content[_at];
        if (c == '(')
            return Literal();
        if (c is '<' or '>' or '[' or ']')
        {
            _at += c is '[' or ']' ? 1 : 2;
            return c.ToString();
        }

        var start = _at++;
        while (_at < _content.Length && !char.IsWhiteSpace((char)_content[_at]) && "()<>[]/".IndexOf((char)_content[_at], StringComparison.Ordinal) < 0)
            _at++;
        return Encoding.Latin1.GetString(_content, start, _at - start);
    }

    private string Literal()
    {
        for (_at++; _content[_at] != ')'; _at++)
            if (_content[_at] == '\\')
                _at++;
        _at++;
        return "(";
    }
}
