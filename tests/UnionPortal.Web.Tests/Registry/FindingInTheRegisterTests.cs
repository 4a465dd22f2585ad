using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Book;

namespace UnionPortal.Web.Tests.Registry;

/// <summary>What the one box finds: forms of words, words spelt wrongly, numbers; and what narrows the list.</summary>
public sealed class FindingInTheRegisterTests
{
    private static readonly DateOnly Joined = new(2019, 5, 1);

    private readonly RegistryVolume volume = new(new RegistrySnapshot(new DateOnly(2026, 3, 5),
    [
        Entry(1, "АНО «Дети севера»", "Children of the North"),
        Entry(2, "БФ «Ёлочка»", null, former: "АНО «Звёздочка»"),
        Entry(3, "РОО «Помощь детям»", "Help to Children"),
        Entry(4, "РОО «Прежние»", null) with { Standing = PublicStanding.Departed, History = [Event(RegistryEventKind.Admitted, Joined), Event(RegistryEventKind.Departed, new DateOnly(2023, 2, 1))] },
    ]), "stamp");

    [Fact]
    public void A_word_is_found_in_every_form() => Assert.Equal([1, 3], Found("детей"));

    [Fact]
    public void A_word_is_found_in_english_forms() => Assert.Equal([1, 3], Found("child"));

    [Fact]
    public void A_legal_form_before_the_name_makes_no_difference() => Assert.Equal([2], Found("АНО елочка"));

    [Fact]
    public void A_former_name_finds_the_entry() => Assert.Equal([2], Found("звездочка"));

    [Fact]
    public void A_misspelt_word_finds_what_is_near_and_says_so()
    {
        RegistrySelection selection = volume.Select(new RegistryFilter { Q = "елчока" }, "ru");
        Assert.Equal([2], selection.Entries.Select(entry => entry.Number));
        Assert.Equal(["елчока"], selection.Unknown);
        Assert.Equal(["елочка"], selection.Instead);
    }

    [Fact]
    public void A_word_spelt_right_is_not_guessed_at() => Assert.Empty(volume.Select(new RegistryFilter { Q = "елочка" }, "ru").Instead);

    [Fact]
    public void A_wrong_number_is_nobodys() => Assert.Empty(Found("1067799030638"));

    [Theory]
    [InlineData("2")]
    [InlineData("№ 0002")]
    [InlineData("ИНН 7707083893")]
    [InlineData("77 07 08 38 93")]
    public void A_number_names_its_entry(string query) => Assert.Equal(2, volume.Exactly(query)?.Number);

    [Fact]
    public void The_list_is_narrowed_by_the_year_of_joining() => Assert.Equal([1, 2, 3], Numbers(new RegistryFilter { Joined = "2019" }));

    [Fact]
    public void The_year_of_leaving_shows_those_who_left() => Assert.Equal([4], Numbers(new RegistryFilter { Left = "2023" }));

    [Theory]
    [InlineData("Д", 1)]
    [InlineData("C", 1)]
    [InlineData("Е", 2)]
    public void A_letter_of_either_alphabet_finds_its_names(string letter, int number) => Assert.Equal([number], Numbers(new RegistryFilter { Letter = letter }));

    private int[] Found(string query) => Numbers(new RegistryFilter { Q = query });

    private int[] Numbers(RegistryFilter filter) => [.. volume.Select(filter, "ru").Entries.Select(entry => entry.Number).Order()];

    private static RegistryEntry Entry(int number, string full, string? english, string? former = null)
    {
        var names = new PublicNames(full, null, english);
        return new RegistryEntry
        {
            Number = number,
            Standing = PublicStanding.Member,
            Since = Joined,
            Names = names,
            FormerNames = former is null ? [] : [new FormerName(Joined, former)],
            Numbers = number == 2 ? [new PublicNumber("RU-INN", "7707083893", false)] : [],
            CountryCode = "RU",
            History = [Event(RegistryEventKind.Admitted, Joined)],
            AllNames = [new DatedNames(Joined, names)],
        };
    }

    private static RegistryEvent Event(RegistryEventKind kind, DateOnly on) => new(kind, on, DecidingBody.Board, on, "протокол № 1");
}
