using UnionPortal.Print.Fonts;
using UnionPortal.Print.Setting;

namespace UnionPortal.Print.Tests;

public sealed class LineTests
{
    private const double Wide = 170;

    [Fact]
    public void A_dash_does_not_begin_a_line()
    {
        foreach (var width in Enumerable.Range(30, 60))
            Assert.DoesNotContain(Lines("Права человека — высшая ценность — и обязанность государства", width), line => line.StartsWith('—'));
    }

    [Fact]
    public void Words_of_one_letter_do_not_end_a_line()
    {
        foreach (var width in Enumerable.Range(20, 60))
            Assert.DoesNotContain(Lines("Дом и сад в городе у реки с мостом о трёх арках", width), line => line.EndsWith(" и", StringComparison.Ordinal) || line.EndsWith(" в", StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_stays_with_its_sign()
    {
        foreach (var width in Enumerable.Range(20, 40))
            Assert.DoesNotContain(Lines("Решение правления № 12 от 5 марта", width), line => line.EndsWith('№'));
    }

    [Theory]
    [InlineData('\u00A0')]
    [InlineData('\u202F')]
    public void A_hard_space_holds_its_words_together(char space)
    {
        foreach (var width in Enumerable.Range(25, 40))
            Assert.Contains(Lines($"Всего собрано 1{space}234{space}567 рублей", width), line => line.Contains("1 234 567", StringComparison.Ordinal));
    }

    [Fact]
    public void A_soft_hyphen_shows_only_where_a_line_ends()
    {
        var style = new ParagraphStyle { Hyphenate = false };
        Assert.Equal(["правозащитная"], Lines("право\u00ADзащитная", Wide, style));
        Assert.Equal(["право\u00AD", "защитная"], Lines("право\u00ADзащитная", 20, style));
    }

    [Fact]
    public void Long_words_are_divided_in_narrow_columns() =>
        Assert.Contains(Lines("Межрегиональная общественная организация инвалидов", 22), line => line.EndsWith('\u00AD'));

    [Fact]
    public void Addresses_and_numbers_are_never_given_a_hyphen()
    {
        foreach (var width in Enumerable.Range(15, 30))
            Assert.DoesNotContain(Lines("Сайт organisation.example/membership и почта secretariat@organisation.example, 2026-03-05", width, new ParagraphStyle()), line => line.EndsWith('\u00AD'));
    }

    [Fact]
    public void A_word_wider_than_the_column_is_broken_rather_than_lost()
    {
        var lines = Lines(new string('Щ', 60), 20, new ParagraphStyle { Hyphenate = false });
        Assert.True(lines.Length > 3);
        Assert.Equal(60, lines.Sum(line => line.Length));
    }

    [Fact]
    public void No_line_is_wider_than_its_column()
    {
        const string words = "Некоммерческая организация «Центр социально-психологической поддержки» действует на территории субъекта Российской Федерации";
        foreach (var align in Enum.GetValues<Align>())
        {
            using var printed = Printed.Of(book => book.Beside(left => left.Paragraph(words, new ParagraphStyle { Align = align }), right => right.Space(1), leftWidth: 40));
            foreach (System.Text.RegularExpressions.Match word in BoundingBoxes().Matches(Tools.Run("pdftotext", "-bbox", printed.Path, "-")))
                Assert.True(double.Parse(word.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) <= 60 * 72 / 25.4 + 0.6, $"{align}: {word.Value}");
        }
    }

    private static System.Text.RegularExpressions.Regex BoundingBoxes() => new("xMax=\"([0-9.]+)\"[^>]*>[^<]+</word>");

    private static string[] Lines(string words, double width, ParagraphStyle? style = null)
    {
        style ??= ParagraphStyle.Body;
        var setter = new GlyphSetter(new TypeCase(strict: true), _ => null);
        var (glyphs, looks) = setter.Set(words, style);
        return [.. new LineBreaker(setter).Break(glyphs, looks, width * 72 / 25.4, style.Hyphenate).Select(line => Written(glyphs, line))];
    }

    private static string Written(Glyph[] glyphs, SetLine line) =>
        string.Concat(glyphs[line.Start..line.End].Where(glyph => glyph.Character != 0).Select(glyph => glyph.Character is '\u00A0' or '\u202F' ? ' ' : glyph.Character))
        + (line.Hyphen ? "\u00AD" : "");
}
