namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>What an English word keeps in its forms: plurals, -ing, -ed and -y, by the first step of Porter's rules; «charities» and «charity» are one.</summary>
internal static class EnglishStem
{
    private const string Vowels = "aeiouy";

    public static string Of(string word)
    {
        string left = word switch
        {
            "children" => "child",
            "women" => "woman",
            "men" => "man",
            _ => WithoutPlural(word),
        };
        left = WithoutParticiple(left);
        return left.Length > 2 && left[^1] == 'y' && !Vowels.Contains(left[^2]) ? left[..^1] + "i" : left;
    }

    private static string WithoutPlural(string word) => word switch
    {
        _ when Ends(word, "sses") => word[..^2],
        _ when Ends(word, "ies") => word[..^2],
        _ when Ends(word, "ss") || Ends(word, "us") => word,
        _ when Ends(word, "s") => word[..^1],
        _ => word,
    };

    private static string WithoutParticiple(string word)
    {
        string stem = Ends(word, "ing") ? word[..^3] : Ends(word, "ed") && !Ends(word, "eed") ? word[..^2] : word;
        if (stem.Length == word.Length || stem.Length < 3 || stem.AsSpan().IndexOfAny(Vowels) < 0) return word;
        bool isDoubled = stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z');
        return isDoubled ? stem[..^1] : stem.TrimEnd('e');
    }

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
