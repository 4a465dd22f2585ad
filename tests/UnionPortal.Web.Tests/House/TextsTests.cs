using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace UnionPortal.Web.Tests.House;

/// <summary>Every text stands in both languages, and every text that is asked for stands.</summary>
public class TextsTests
{
    private static readonly string[] PluralEnds = [".one", ".few", ".many", ".other"];

    private static readonly Dictionary<string, Dictionary<string, string>> Files =
        Directory.EnumerateFiles(Path.Combine(Repository.WebProject, "Resources"), "*.resx").ToDictionary(f => Path.GetFileNameWithoutExtension(f)!, Read);

    [Fact]
    public void Both_languages_hold_the_same_keys()
    {
        var russian = KeysIn("ru");
        var english = KeysIn("en");
        Findings.None(russian.Except(english).Select(k => k + " is missing in English").Concat(english.Except(russian).Select(k => k + " is missing in Russian")));
    }

    [Fact]
    public void A_key_begins_with_the_name_of_its_file() =>
        Findings.None(from file in Files
                     let topic = file.Key.Split('.')[0]
                     from key in file.Value.Keys
                     where !key.StartsWith(topic + ".", StringComparison.Ordinal) && !key.StartsWith("Objections.", StringComparison.Ordinal)
                     select $"{file.Key}: {key}");

    [Fact]
    public void No_key_stands_twice() =>
        Findings.None(from language in new[] { "ru", "en" }
                     from key in Files.Where(f => f.Key.EndsWith("." + language, StringComparison.Ordinal)).SelectMany(f => f.Value.Keys).GroupBy(k => k)
                     where key.Count() > 1
                     select $"{key.Key} ({language})");

    [Fact]
    public void Every_text_asked_for_stands()
    {
        var keys = KeysIn("ru");
        Findings.None(from file in SourceFiles.Of(Repository.WebProject, ".cs", ".cshtml")
                     from Match use in Regex.Matches(file.WithoutSummaries, @"\b(?:L|texts|Words|words)\[""([A-Z]\w*\.[\w.]+)""[],]")
                     where !keys.Contains(use.Groups[1].Value)
                     select $"{file.Name}: {use.Groups[1].Value}");
    }

    [Fact]
    public void Every_plural_asked_for_has_its_four_forms()
    {
        var keys = KeysIn("ru");
        Findings.None(from file in SourceFiles.Of(Repository.WebProject, ".cs", ".cshtml")
                     from Match use in Regex.Matches(file.WithoutSummaries, @"\.Plural\(\s*""([A-Z]\w*\.[\w.]+)""")
                     from end in PluralEnds
                     where !keys.Contains(use.Groups[1].Value + end)
                     select $"{file.Name}: {use.Groups[1].Value}{end}");
    }

    [Fact]
    public void Gaps_are_the_same_in_both_languages()
    {
        var english = Files.Where(f => f.Key.EndsWith(".en", StringComparison.Ordinal)).SelectMany(f => f.Value).ToLookup(p => p.Key, p => p.Value);
        Findings.None(from russian in Files.Where(f => f.Key.EndsWith(".ru", StringComparison.Ordinal)).SelectMany(f => f.Value)
                     where !PluralEnds.Any(e => russian.Key.EndsWith(e, StringComparison.Ordinal))
                     where english[russian.Key].FirstOrDefault() is { } other && !Gaps(russian.Value).SequenceEqual(Gaps(other))
                     select russian.Key);
    }

    [Fact]
    public void No_text_is_empty_or_in_the_wrong_alphabet()
    {
        Findings.None(from file in Files
                     from text in file.Value
                     where text.Value.Trim().Length == 0 || file.Key.EndsWith(".en", StringComparison.Ordinal) && Regex.IsMatch(text.Value, @"\p{IsCyrillic}{4}")
                     select $"{file.Key}: {text.Key}");
    }

    private static HashSet<string> KeysIn(string language) =>
        [.. Files.Where(f => f.Key.EndsWith("." + language, StringComparison.Ordinal)).SelectMany(f => f.Value.Keys)];

    private static IEnumerable<string> Gaps(string text) => Regex.Matches(text, @"\{(\w+)[^}]*\}").Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(file).Root!.Elements("data").ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value);
}
