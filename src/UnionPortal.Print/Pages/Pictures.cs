using UnionPortal.Print.Files;

namespace UnionPortal.Print.Pages;

/// <summary>The pictures of the document.</summary>
internal sealed class Pictures(PdfFile file)
{
    private readonly List<(string Name, int Number)> _names = [];

    public IReadOnlyList<(string Name, int Number)> Names => _names;

    public string Add(string entries, byte[] data)
    {
        var number = file.Reserve();
        file.WriteStream(number, "/Type/XObject/Subtype/Image" + entries, data, compress: false);
        var name = $"P{_names.Count}";
        _names.Add((name, number));
        return name;
    }
}
