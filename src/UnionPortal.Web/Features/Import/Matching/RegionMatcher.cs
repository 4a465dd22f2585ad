using System.Collections.Concurrent;
using UnionPortal.Web.Data.Reference;

namespace UnionPortal.Web.Features.Import.Matching;

/// <summary>What a cell says about the place: the region, what is left over (a city), or that it deliberately names none.</summary>
public sealed record RegionFinding(Region? Region, string? City, bool NamesNone = false)
{
    public static readonly RegionFinding Nothing = new(null, null);
    public static readonly RegionFinding None = new(null, null, NamesNone: true);
}

/// <summary>
/// Finds the region a cell means: by key, ISO or tax code, by any of its names in any order of words, inside a longer
/// address, and in spite of one or two wrong letters.
/// </summary>
public sealed class RegionMatcher
{
    private const int Misspelt = 2;
    private const int LongEnoughToMisspell = 8;

    /// <summary>What federal bodies and districts write where a region is asked for.</summary>
    private static readonly HashSet<string> NoRegion =
    [
        "министерствоюстиции", "минюст", "российскаяфедерация", "россия", "всероссийская", "общероссийская", "федеральный", "all",
        "цфо", "сзфо", "юфо", "скфо", "пфо", "урфо", "уфо", "сфо", "дфо", "кфо",
    ];

    private static readonly HashSet<string> Kinds = ["область", "край", "республика", "автономный", "автономная", "округ", "федерального", "значения"];

    private readonly Dictionary<string, Region> byKey = [];
    private readonly List<(string[] Words, Region Region)> names = [];
    private readonly ConcurrentDictionary<string, RegionFinding> seen = [];

    public RegionMatcher(ReferenceBook book)
    {
        foreach (var region in book.Regions) Learn(region);
        foreach (var region in book.Regions) LearnShortName(region);
        names.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    public RegionFinding Find(string cell)
    {
        if (cell.Length == 0) return RegionFinding.Nothing;
        return seen.Count < 10_000 ? seen.GetOrAdd(cell, Look) : Look(cell);
    }

    private RegionFinding Look(string cell)
    {
        var words = Words.OfPlace(cell);
        var key = Key(words);
        if (key.Length == 0 || NoRegion.Contains(Words.Joined(cell))) return RegionFinding.None;
        if (byKey.TryGetValue(key, out var exact)) return new(exact, null);
        var bare = cell.Split('(')[0];
        if (bare.Length > 0 && bare.Length < cell.Length && Look(bare) is { Region: { } named }) return new(named, null);
        return Within(words) ?? Misspelling(key);
    }

    /// <summary>A region named inside a longer text: what stands before it is taken for the city.</summary>
    private RegionFinding? Within(List<string> words)
    {
        foreach (var (name, region) in names)
        {
            var at = IndexOf(words, name);
            if (at < 0) continue;
            var before = string.Join(' ', words.Take(at).Select(Capital));
            return new(region, before.Length == 0 ? null : before);
        }

        return null;
    }

    private RegionFinding Misspelling(string key)
    {
        if (key.Length < LongEnoughToMisspell) return RegionFinding.Nothing;
        var near = byKey.Where(pair => pair.Key.Length >= LongEnoughToMisspell)
            .Select(pair => (pair.Value, Distance: SpellingDistance.Between(key, pair.Key, Misspelt)))
            .Where(candidate => candidate.Distance <= Misspelt)
            .OrderBy(candidate => candidate.Distance).DistinctBy(candidate => candidate.Value).Take(2).ToList();
        var sure = near.Count == 1 || (near.Count == 2 && near[0].Distance < near[1].Distance);
        return sure ? new(near[0].Value, null) : RegionFinding.Nothing;
    }

    private void Learn(Region region)
    {
        byKey.TryAdd(region.Key.ToLowerInvariant(), region);
        byKey.TryAdd(region.LabelRu.ToLowerInvariant(), region);
        byKey.TryAdd(Key(Words.OfPlace(region.Iso)), region);
        byKey.TryAdd(region.TaxCode, region);
        byKey.TryAdd(region.TaxCode.TrimStart('0'), region);
        foreach (var name in region.Aliases.Prepend(region.NameEn).Prepend(region.NameRu)) LearnName(region, Words.OfPlace(name));
    }

    private void LearnName(Region region, List<string> words)
    {
        byKey.TryAdd(Key(words), region);
        if (words.Count > 0 && words.Sum(word => word.Length) > 3) names.Add(([.. words], region));
    }

    /// <summary>"Тамбовская", "Татарстан": the name without its kind, where no other region has the same.</summary>
    private void LearnShortName(Region region)
    {
        var words = Words.OfPlace(region.NameRu).Where(word => !Kinds.Contains(word)).ToList();
        if (words.Count > 0) byKey.TryAdd(Key(words), region);
    }

    /// <summary>The order of words makes no difference: "Татарстан Республика".</summary>
    private static string Key(List<string> words) => string.Concat(words.Order(StringComparer.Ordinal));

    private static int IndexOf(List<string> words, string[] name)
    {
        for (var i = 0; i + name.Length <= words.Count; i++)
        {
            if (words.Skip(i).Take(name.Length).SequenceEqual(name)) return i;
        }

        return -1;
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
