using System.Text.Json;

namespace UnionPortal.Print.Tests;

/// <summary>Walks the structure tree and checks what makes it worth having.</summary>
public sealed class StructureWalk
{
    private readonly PdfObjects _file;
    private readonly Dictionary<(string Page, int Mark), string> _owners = [];
    private readonly List<string> _order = [];
    private readonly HashSet<string> _annotations = [];

    private StructureWalk(PdfObjects file) => _file = file;

    /// <summary>The tags in reading order.</summary>
    public IReadOnlyList<string> Order => _order;

    public static StructureWalk Of(PdfObjects file)
    {
        var walk = new StructureWalk(file);
        var root = file[file.Catalogue, "/StructTreeRoot"];
        walk.Visit(root.GetProperty("/K"), file.Resolve(file.Catalogue).GetProperty("/StructTreeRoot").GetString()!);
        walk.CheckHeadings();
        walk.CheckPages();
        return walk;
    }

    public int Count(string tag) => _order.Count(name => name == tag);

    private void Visit(JsonElement reference, string parent)
    {
        var element = _file.Resolve(reference);
        var name = reference.GetString()!;
        var tag = element.GetProperty("/S").GetString()![1..];
        Assert.Equal(parent, element.GetProperty("/P").GetString());
        _order.Add(tag);
        if (tag == "Table")
            CheckTable(element);
        if (tag == "Figure")
            Assert.True(_file.Has(element, "/Alt"), "A figure without alternative words.");
        if (tag == "TH")
            Assert.True(_file.Has(element, "/A"), "A head cell without scope.");
        foreach (var kid in Kids(element))
            VisitKid(kid, element, name);
    }

    private void VisitKid(JsonElement kid, JsonElement element, string name)
    {
        if (kid.ValueKind == JsonValueKind.Number)
            Own(element.GetProperty("/Pg").GetString()!, kid.GetInt32(), name);
        else if (kid.ValueKind == JsonValueKind.String)
            Visit(kid, name);
        else if (kid.GetProperty("/Type").GetString() == "/MCR")
            Own(kid.GetProperty("/Pg").GetString()!, kid.GetProperty("/MCID").GetInt32(), name);
        else
            VisitAnnotation(kid.GetProperty("/Obj"), name);
    }

    private void VisitAnnotation(JsonElement reference, string owner)
    {
        var key = _file[reference, "/StructParent"].GetInt32();
        Assert.Equal(owner, Parents[key].GetString());
        Assert.True(_file.Has(reference, "/Contents"), "A link without words.");
        _annotations.Add(reference.GetString()!);
    }

    private Dictionary<int, JsonElement> Parents => field ??= _file.ParentTree();

    private void Own(string page, int mark, string owner) => Assert.True(_owners.TryAdd((page, mark), owner), $"Mark {mark} of page {page} has two owners.");

    private static List<JsonElement> Kids(JsonElement element)
    {
        if (!element.TryGetProperty("/K", out var kids))
            return [];
        return kids.ValueKind == JsonValueKind.Array ? [.. kids.EnumerateArray()] : [kids];
    }

    /// <summary>Every row as wide as the first.</summary>
    private void CheckTable(JsonElement table)
    {
        var widths = Kids(table).Select(row => Kids(_file.Resolve(row)).Sum(SpanOf)).Distinct().ToList();
        Assert.True(widths.Count <= 1, $"A table has rows of {string.Join(", ", widths)} cells.");
    }

    private int SpanOf(JsonElement cell)
    {
        var element = _file.Resolve(cell);
        return element.TryGetProperty("/A", out var attributes) && attributes.TryGetProperty("/ColSpan", out var span) ? span.GetInt32() : 1;
    }

    private void CheckHeadings()
    {
        var level = 0;
        foreach (var tag in _order.Where(tag => tag is "H1" or "H2" or "H3"))
        {
            Assert.True(tag[1] - '0' <= level + 1, $"{tag} follows a heading of level {level}.");
            level = tag[1] - '0';
        }
    }

    /// <summary>Every mark on every page has its element, the parent tree agrees, and no ink is unmarked.</summary>
    private void CheckPages()
    {
        var seen = 0;
        foreach (var page in _file.Pages())
        {
            var contents = _file.Resolve(page).GetProperty("/Contents").EnumerateArray();
            var reader = ContentReader.Read([.. contents.SelectMany(stream => _file.Stream(stream).Append((byte)'\n'))]);
            Assert.Equal(0, reader.Unmarked);
            var parents = _file.Resolve(Parents[_file[page, "/StructParents"].GetInt32()]).EnumerateArray().ToList();
            Assert.Equal(reader.Marks.Count, parents.Count);
            foreach (var (tag, number) in reader.Marks)
            {
                Assert.Equal(parents[number].GetString(), _owners[(page.GetString()!, number)]);
                Assert.Equal(tag, _file[parents[number], "/S"].GetString());
                seen++;
            }

            if (_file.Has(page, "/Annots"))
                Assert.All(_file[page, "/Annots"].EnumerateArray(), link => Assert.Contains(link.GetString()!, _annotations));
        }

        Assert.Equal(_owners.Count, seen);
    }
}
