using System.Text;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Import.Matching;

/// <summary>Text taken apart into comparable words: small letters, е for ё, no punctuation.</summary>
internal static class Words
{
    private static readonly Dictionary<string, string> Abbreviations = new()
    {
        ["обл"] = "область",
        ["респ"] = "республика",
        ["окр"] = "округ",
        ["авт"] = "автономный",
        ["oblast"] = "область",
        ["region"] = "область",
        ["republic"] = "республика",
        ["krai"] = "край",
    };

    /// <summary>Words that tell what kind of place follows, or nothing at all.</summary>
    private static readonly HashSet<string> Empty = ["г", "гор", "город", "of", "the", "рф", "россии"];

    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in Folding.Small(text))
        {
            if (char.IsLetterOrDigit(c)) word.Append(c == 'ё' ? 'е' : c);
            else End(words, word);
        }

        End(words, word);
        return words;
    }

    /// <summary>The words of a place: abbreviations written out, "г." and the like left out.</summary>
    public static List<string> OfPlace(string text) =>
        [.. Of(text).Select(word => Abbreviations.GetValueOrDefault(word, word)).SelectMany(Spelled).Where(word => !Empty.Contains(word))];

    public static string Joined(string text) => string.Concat(Of(text));

    private static IEnumerable<string> Spelled(string word) => word == "ао" ? ["автономный", "округ"] : [word];

    private static void End(List<string> words, StringBuilder word)
    {
        if (word.Length > 0) words.Add(word.ToString());
        word.Clear();
    }
}
