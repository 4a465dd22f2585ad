using System.Text.Json;

namespace UnionPortal.Print.Tests;

/// <summary>The objects of a file as qpdf reads them: an eye that is not ours.</summary>
public sealed class PdfObjects
{
    private readonly Dictionary<string, JsonElement> _values = [];
    private readonly Dictionary<string, byte[]> _streams = [];

    public JsonElement Catalogue { get; private set; }

    public static PdfObjects Read(string path)
    {
        var json = Tools.RunForBytes("qpdf", "--json=2", "--json-key=qpdf", "--json-stream-data=inline", "--decode-level=generalized", path);
        var objects = new PdfObjects();
        foreach (var item in JsonDocument.Parse(json).RootElement.GetProperty("qpdf")[1].EnumerateObject())
            objects.Add(item);
        return objects;
    }

    /// <summary>The value itself, where it is a reference to an object.</summary>
    public JsonElement Resolve(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && _values.TryGetValue(value.GetString()!, out var found) ? found : value;

    public JsonElement this[JsonElement dictionary, string key] => Resolve(Resolve(dictionary).GetProperty(key));

    public bool Has(JsonElement dictionary, string key) => Resolve(dictionary).TryGetProperty(key, out _);

    public byte[] Stream(JsonElement reference) => _streams[reference.GetString()!];

    /// <summary>References to the pages, in order.</summary>
    public IEnumerable<JsonElement> Pages() => Leaves(this[Catalogue, "/Pages"], "/Kids", node => Has(node, "/Kids"));

    /// <summary>The number tree of the parents, as pairs of key and reference.</summary>
    public Dictionary<int, JsonElement> ParentTree()
    {
        var parents = new Dictionary<int, JsonElement>();
        foreach (var leaf in Leaves(this[this[Catalogue, "/StructTreeRoot"], "/ParentTree"], "/Kids", node => Has(node, "/Kids")))
        {
            var numbers = this[leaf, "/Nums"].EnumerateArray().ToList();
            for (var i = 0; i < numbers.Count; i += 2)
                parents.Add(numbers[i].GetInt32(), numbers[i + 1]);
        }

        return parents;
    }

    private IEnumerable<JsonElement> Leaves(JsonElement node, string kids, Func<JsonElement, bool> hasKids) =>
        hasKids(node) ? this[node, kids].EnumerateArray().SelectMany(kid => Leaves(kid, kids, hasKids)) : [node];

    private void Add(JsonProperty item)
    {
        if (item.Name == "trailer")
        {
            Catalogue = item.Value.GetProperty("value").GetProperty("/Root");
            return;
        }

        var name = item.Name["obj:".Length..];
        if (item.Value.TryGetProperty("stream", out var stream))
        {
            _values[name] = stream.GetProperty("dict");
            _streams[name] = stream.TryGetProperty("data", out var data) ? data.GetBytesFromBase64() : [];
        }
        else
        {
            _values[name] = item.Value.GetProperty("value");
        }
    }
}
