namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>What a folded word keeps in all its forms, Russian or English as its letters say; numbers and short words stay as they are.</summary>
public static class WordStem
{
    private const int ShortestWithEnding = 4;

    public static string Of(string word)
    {
        if (word.Length < ShortestWithEnding) return word;
        return word[0] switch
        {
            >= 'а' and <= 'я' => RussianStem.Of(word),
            >= 'a' and <= 'z' => EnglishStem.Of(word),
            _ => word,
        };
    }
}
