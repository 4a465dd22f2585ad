using UnionPortal.Print.Hyphenation;

namespace UnionPortal.Print.Tests;

public sealed class HyphenationTests
{
    [Theory]
    [InlineData("организация", "ор-га-ни-за-ция")]
    [InlineData("общественная", "об-ще-ствен-ная")]
    [InlineData("МЕЖРЕГИОНАЛЬНАЯ", "МЕЖ-РЕ-ГИ-О-НАЛЬ-НАЯ")]
    [InlineData("подъезд", "подъ-езд")]
    [InlineData("совет", "со-вет")]
    public void Russian_words_are_divided_by_the_patterns(string word, string divided) => Assert.Equal(divided, Divide(word));

    [Theory]
    [InlineData("organisation", "or-gan-isa-tion")]
    [InlineData("membership", "mem-ber-ship")]
    [InlineData("charter", "charter")]
    public void English_words_are_divided_the_British_way(string word, string divided) => Assert.Equal(divided, Divide(word));

    [Fact]
    public void A_word_that_is_too_short_stays_whole() => Assert.Equal("она", Divide("она"));

    [Fact]
    public void Other_scripts_are_left_alone() => Assert.Null(Hyphenator.For('中'));

    private static string Divide(string word)
    {
        var allowed = new bool[word.Length + 1];
        Hyphenator.For(word[0])!.Divide(word, allowed);
        return string.Concat(word.Select((letter, place) => (allowed[place] ? "-" : "") + letter));
    }
}
