namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>
/// What a Russian word keeps in all its forms, by the Snowball rules: «детям», «дети» and «детей» are «дет». Takes folded words: small
/// letters without ё.
/// </summary>
internal static class RussianStem
{
    private const string Vowels = "аеиоуыэюя";
    private static readonly string[] GerundsAfterA = ["вшись", "вши", "в"];
    private static readonly string[] Gerunds = ["ившись", "ывшись", "ивши", "ывши", "ив", "ыв"];
    private static readonly string[] Reflexives = ["ся", "сь"];
    private static readonly string[] Adjectives =
    [
        "ими", "ыми", "его", "ого", "ему", "ому", "ее", "ие", "ые", "ое", "ей", "ий", "ый", "ой", "ем", "им", "ым", "ом", "их", "ых", "ую", "юю", "ая", "яя", "ою", "ею",
    ];
    private static readonly string[] ParticiplesAfterA = ["ющ", "ем", "нн", "вш", "щ"];
    private static readonly string[] Participles = ["ующ", "ивш", "ывш"];
    private static readonly string[] VerbsAfterA = ["ете", "йте", "ешь", "нно", "ла", "на", "ли", "ем", "ло", "но", "ет", "ют", "ны", "ть", "й", "л", "н"];
    private static readonly string[] Verbs =
    [
        "ейте", "уйте", "ила", "ыла", "ена", "ите", "или", "ыли", "ило", "ыло", "ено", "ует", "уют", "ены", "ить", "ыть", "ишь", "ей", "уй", "ил", "ыл", "им", "ым", "ен",
        "ят", "ит", "ыт", "ую", "ю",
    ];
    private static readonly string[] Nouns =
    [
        "иями", "ями", "ами", "ией", "иям", "ием", "иях", "ев", "ов", "ие", "ье", "еи", "ии", "ей", "ой", "ий", "ям", "ем", "ам", "ом", "ах", "ях", "ию", "ью", "ия", "ья",
        "а", "е", "и", "й", "о", "у", "ы", "ь", "ю", "я",
    ];
    private static readonly string[] Superlatives = ["ейше", "ейш"];
    private static readonly string[] Derivations = ["ость", "ост"];

    public static string Of(string word)
    {
        int from = word.AsSpan().IndexOfAny(Vowels) + 1;
        if (from == 0) return word;
        string left = WithoutInflection(word, from);
        if (Ends(left, from, "и")) left = left[..^1];
        left = Cut(left, SecondRegion(word), Derivations) ?? left;
        left = Cut(left, from, Superlatives) ?? left;
        return Ends(left, from, "нн") || Ends(left, from, "ь") ? left[..^1] : left;
    }

    private static string WithoutInflection(string word, int from)
    {
        if ((CutAfterA(word, from, GerundsAfterA) ?? Cut(word, from, Gerunds)) is { } gerund) return gerund;
        string plain = Cut(word, from, Reflexives) ?? word;
        if (Cut(plain, from, Adjectives) is { } adjective) return CutAfterA(adjective, from, ParticiplesAfterA) ?? Cut(adjective, from, Participles) ?? adjective;
        return CutAfterA(plain, from, VerbsAfterA) ?? Cut(plain, from, Verbs) ?? Cut(plain, from, Nouns) ?? plain;
    }

    /// <summary>The word without the longest of the endings it has behind <paramref name="from"/>; null where it has none.</summary>
    private static string? Cut(string word, int from, string[] endings)
    {
        int longest = 0;
        foreach (string ending in endings)
        {
            if (ending.Length > longest && Ends(word, from, ending)) longest = ending.Length;
        }

        return longest == 0 ? null : word[..^longest];
    }

    /// <summary>The same for endings that count only behind а or я, which stay.</summary>
    private static string? CutAfterA(string word, int from, string[] endings)
    {
        int longest = 0;
        foreach (string ending in endings)
        {
            if (ending.Length > longest && Ends(word, from + 1, ending) && word[word.Length - ending.Length - 1] is 'а' or 'я') longest = ending.Length;
        }

        return longest == 0 ? null : word[..^longest];
    }

    private static bool Ends(string word, int from, string ending) => word.Length - ending.Length >= from && word.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>Where the second syllable that is closed by a consonant has ended: derivations are cut only behind it.</summary>
    private static int SecondRegion(string word)
    {
        int at = AfterClosedSyllable(word, 0);
        return AfterClosedSyllable(word, at);
    }

    private static int AfterClosedSyllable(string word, int from)
    {
        for (int at = from + 1; at < word.Length; at++)
        {
            if (!Vowels.Contains(word[at]) && Vowels.Contains(word[at - 1])) return at + 1;
        }

        return word.Length;
    }
}
