using System.Collections.Frozen;
using System.Resources;

namespace UnionPortal.Web.Shell;

/// <summary>All texts of both languages, read once from <c>Resources/{Topic}.{ru|en}.resx</c>.</summary>
public static class TextCatalogue
{
    private const string Prefix = "Texts.";

    private static readonly Lazy<FrozenDictionary<string, FrozenDictionary<string, string>>> Loaded = new(() =>
        new[] { "ru", "en" }.ToFrozenDictionary(l => l, l => Load(l).ToFrozenDictionary(StringComparer.Ordinal)));

    /// <summary>Every key of a language with its text.</summary>
    public static IReadOnlyDictionary<string, string> In(string language) => Loaded.Value[language];

    private static Dictionary<string, string> Load(string language)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in FilesOf(language))
        {
            using var reader = new ResourceReader(typeof(TextCatalogue).Assembly.GetManifestResourceStream(name)!);
            foreach (System.Collections.DictionaryEntry entry in reader)
                texts.Add((string)entry.Key, Bound((string)entry.Value!));
        }
        return texts;
    }

    /// <summary>A number does not leave its sign behind at the end of a line.</summary>
    private static string Bound(string text) =>
        text.Replace("№ ", "№\u00a0", StringComparison.Ordinal).Replace("No. ", "No.\u00a0", StringComparison.Ordinal);

    private static IEnumerable<string> FilesOf(string language) =>
        typeof(TextCatalogue).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal) && n.EndsWith($".{language}", StringComparison.Ordinal));
}
