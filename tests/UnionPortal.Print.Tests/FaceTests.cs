using UnionPortal.Print.Fonts;

namespace UnionPortal.Print.Tests;

public sealed class FaceTests
{
    private const string Needed = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
        + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;!?()[]/@&%+-=_№«»„“”‘’–—−…·×•§₽€\u00A0\u202F\u2011";

    [Theory]
    [InlineData(Face.Serif)]
    [InlineData(Face.Sans)]
    [InlineData(Face.Mono)]
    public void Every_face_prints_what_a_Russian_or_English_document_needs(Face face)
    {
        foreach (var weight in Enum.GetValues<Weight>())
        {
            using var printed = Printed.Of(book => book.Paragraph(Needed, new ParagraphStyle { Face = face, Weight = weight }));
            Assert.Empty(printed.Report.MissingCharacters);
        }
    }

    [Fact]
    public void Letters_that_one_face_lacks_come_from_another()
    {
        const string names = "Әлем, Бөек, Ҡазан, Җир, Ӏаьржа, Ҕурийэн";
        using var printed = Printed.Of(book => book.Paragraph(names, ParagraphStyle.Body));
        Assert.Contains(names, printed.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_made_of_parts_keep_their_parts()
    {
        var font = FontLibrary.Cut(FontLibrary.IndexOf(Face.Serif, Weight.Regular));
        var use = new FontInUse(font, 0);
        use.Take('ё', font.GlyphOf('ё'));
        var subset = FontSubset.Build(use);
        Assert.True(font.OutlineOf(font.GlyphOf('ё'))[0] == 0xFF, "ё is expected to be composite in this cut.");
        var reread = new SubsetReader(subset);
        Assert.True(reread.GlyphCount > 2, "The parts of ё are missing.");
        Assert.All(reread.PartsOf(1), part => Assert.InRange(part, 2, reread.GlyphCount - 1));
        Assert.All(reread.PartsOf(1), part => Assert.True(reread.LengthOf(part) > 0, "A part is empty."));
    }

    [Fact]
    public void Latin_and_Cyrillic_letters_that_look_alike_stay_apart()
    {
        using var printed = Printed.Of(book => book.Paragraph("AА CС EЕ", ParagraphStyle.Body));
        Assert.Contains("AА CС EЕ", printed.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_written_as_letter_and_mark_is_printed_as_one()
    {
        using var printed = Printed.Of(book => book.Paragraph("и\u0306од, е\u0308лка", ParagraphStyle.Body));
        Assert.Contains("йод, ёлка", printed.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_that_no_face_has_is_an_error_where_asked_for()
    {
        var error = Assert.Throws<MissingCharacterException>(() => Printed.Of(book => book.Paragraph("中")));
        Assert.Equal(0x4E2D, error.CodePoint);
    }

    [Fact]
    public void A_character_that_no_face_has_is_otherwise_a_box_and_reported()
    {
        using var printed = Printed.Of(book => book.Paragraph("до 中中 и 🙂 после"), strict: false);
        Assert.Equal([new MissingCharacter(0x4E2D, 2), new MissingCharacter(0x1F642, 1)], printed.Report.MissingCharacters);
        Assert.Contains("до 中中 и 🙂 после", printed.Words(), StringComparison.Ordinal);
        Tools.Run("qpdf", "--check", printed.Path);
    }

    [Fact]
    public void Controls_and_half_pairs_do_no_harm()
    {
        using var printed = Printed.Of(book => book.Paragraph("а\u0000б\u200Bв\uFEFFг \ud83d конец"), strict: false);
        Assert.StartsWith("абвг", printed.Words(), StringComparison.Ordinal);
    }
}
