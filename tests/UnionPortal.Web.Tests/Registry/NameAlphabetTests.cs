using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Book;

namespace UnionPortal.Web.Tests.Registry;

/// <summary>The order of names on pages, in files and on paper, in both languages.</summary>
public sealed class NameAlphabetTests
{
    [Fact]
    public void In_Russian_yo_stands_with_ye_and_Latin_names_follow_Cyrillic_ones() =>
        Assert.Equal(["Единство", "Ёлочка", "Енот", "Жизнь", "Яблоня", "Beta", "Zoo"], Order("ru", "Zoo", "Жизнь", "Енот", "Ёлочка", "Beta", "Яблоня", "Единство"));

    [Fact]
    public void In_English_Latin_names_go_before_Cyrillic_ones() =>
        Assert.Equal(["Beta", "Zoo", "Единство", "Ёлочка", "Енот"], Order("en", "Енот", "Zoo", "Ёлочка", "Beta", "Единство"));

    [Fact]
    public void Quotes_numbers_and_legal_forms_before_a_name_do_not_sort_it() =>
        Assert.Equal(
            ["АНО «Аист»", "Фонд «100 берегов»", "Благотворительный фонд Веры Ивановой", "РОО „Гнездо“", "12 домов"],
            Order("ru", "12 домов", "РОО „Гнездо“", "Благотворительный фонд Веры Ивановой", "Фонд «100 берегов»", "АНО «Аист»"));

    [Fact]
    public void English_forms_do_not_sort_either_unless_nothing_else_tells() =>
        Assert.Equal(
            ["Charitable Foundation Aist", "Association “Bridge”", "Foundation for the Blind", "The Garden"],
            Order("en", "The Garden", "Foundation for the Blind", "Association “Bridge”", "Charitable Foundation Aist"));

    [Fact]
    public void A_shorter_name_goes_before_one_that_begins_with_it() =>
        Assert.Equal(["«Дом»", "«Дом детей»", "«Домик»"], Order("ru", "«Домик»", "«Дом детей»", "«Дом»"));

    [Theory]
    [InlineData("АНО «Ёлочка»", "Е")]
    [InlineData("Фонд «100 берегов»", "Б")]
    [InlineData("the Zoo", "Z")]
    [InlineData("АНО", "А")]
    [InlineData("«2026»", "0–9")]
    public void Each_name_stands_under_a_letter(string name, string letter) => Assert.Equal(letter, NameAlphabet.LetterOf(name));

    [Theory]
    [InlineData("АНО «Ёлочка»", "«Ёлочка», АНО")]
    [InlineData("Association “Bridge”", "“Bridge”, Association")]
    [InlineData("«Дом» детям", "«Дом» детям")]
    [InlineData("Фонд Веры Ивановой", "Фонд Веры Ивановой")]
    public void An_index_writes_first_what_sorts_first(string name, string written) => Assert.Equal(written, NameAlphabet.Turned(name));

    [Fact]
    public void Ye_goes_before_yo_only_where_nothing_else_tells_two_names_apart() =>
        Assert.Equal(["«Все»", "«Всё»", "«Всё вместе»", "«Все дети»"], Order("ru", "«Все дети»", "«Всё вместе»", "«Всё»", "«Все»"));

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public void The_list_is_read_in_the_order_of_the_printed_index(string language)
    {
        string[] names = ["Zoo", "Фонд «100 берегов»", "АНО «Ёлочка»", "Еноты", "the Beta", "«2026»", "БФ «Жизнь»", "Енот"];
        var volume = new RegistryVolume(new RegistrySnapshot(default, [.. names.Select((name, number) => EntryOf(number + 1, name))]), "test");

        Assert.Equal(Order(language, names), volume.All(RegistryFilter.Of(new Microsoft.AspNetCore.Http.QueryCollection()), language).Select(entry => entry.Names.Full));
        Assert.Equal(["0-9", "B", "Z", "Б", "Е", "Ж"], volume.Facets.Choices(Facets.Letter).Keys.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Order(string language, params IReadOnlyList<string> names) =>
        new NameAlphabet(language).Order(names.Select((name, number) => EntryOf(number + 1, name))).Select(entry => entry.Names.Full);

    private static RegistryEntry EntryOf(int number, string name)
    {
        var names = new PublicNames(name, null, name);
        return new RegistryEntry
        {
            Number = number, Standing = PublicStanding.Member, Since = default, Names = names, Numbers = [], CountryCode = "RU", History = [new RegistryEvent(RegistryEventKind.Admitted, default, DecidingBody.Board, default, "")], AllNames = [new DatedNames(default, names)],
        };
    }
}
