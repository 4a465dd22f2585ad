using UnionPortal.Web.Features.Registry.Book;

namespace UnionPortal.Web.Tests.Registry;

public sealed class WordStemTests
{
    [Theory]
    [InlineData("детям", "дети")]
    [InlineData("детей", "дети")]
    [InlineData("помощи", "помощь")]
    [InlineData("инвалидов", "инвалидам")]
    [InlineData("экологический", "экологическая")]
    [InlineData("развития", "развитие")]
    [InlineData("молодежный", "молодежного")]
    [InlineData("charities", "charity")]
    [InlineData("helping", "helped")]
    [InlineData("children", "child")]
    public void Forms_of_a_word_are_one(string form, string other) => Assert.Equal(WordStem.Of(other), WordStem.Of(form));

    [Theory]
    [InlineData("дети", "дом")]
    [InlineData("помощь", "помост")]
    [InlineData("business", "bus")]
    public void Different_words_stay_different(string one, string other) => Assert.NotEqual(WordStem.Of(other), WordStem.Of(one));

    [Theory]
    [InlineData("1067799030639")]
    [InlineData("мир")]
    public void Numbers_and_short_words_stay_as_they_are(string word) => Assert.Equal(word, WordStem.Of(word));
}
