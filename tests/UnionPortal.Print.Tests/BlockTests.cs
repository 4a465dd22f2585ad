using System.IO.Compression;

namespace UnionPortal.Print.Tests;

public sealed class BlockTests
{
    [Fact]
    public void Everything_at_once_is_sound_and_tagged()
    {
        using var printed = Printed.Of(Everything, PageLayout.A4Wide with { Head = page => new RunningLine(page.Chapter), Foot = page => new RunningLine("", $"{page.Number}/{page.Total}") });
        Assert.Contains("No syntax or stream encoding errors", Tools.Run("qpdf", "--check", printed.Path), StringComparison.Ordinal);
        var walk = StructureWalk.Of(printed.Objects);
        Assert.Equal(6, walk.Count("LI"));
        Assert.Equal(3, walk.Count("Figure"));
        Assert.Equal(2, walk.Count("Link"));
        Assert.Contains("1. первый", printed.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_lead_to_addresses_written_in_ascii()
    {
        using var printed = Printed.Of(book => book.Paragraph(new Text().Link("сайт", "https://пример.рф/путь (1)")));
        Assert.Contains("https://xn--e1afmkfd.xn--p1ai/%D0%BF%D1%83%D1%82%D1%8C%20(1)", Tools.Run("qpdf", "--json=2", "--json-key=qpdf", printed.Path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("www.example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("нет")]
    [InlineData("")]
    public void What_is_no_address_is_printed_without_a_link(string address)
    {
        using var printed = Printed.Of(book => book.Paragraph(new Text().Link("сайт", address)));
        Assert.Equal(0, StructureWalk.Of(printed.Objects).Count("Link"));
        Assert.Equal("сайт", printed.Words());
    }

    [Fact]
    public void Words_in_another_language_say_so()
    {
        using var printed = Printed.Of(book => book
            .Paragraph("In English.", new ParagraphStyle { Language = "en" })
            .Paragraph(new Text("По-русски и ").Add("in English", new RunStyle { Language = "en" })));
        Assert.Contains("\"/Lang\": \"u:en\"", Tools.Run("qpdf", "--json=2", "--json-key=qpdf", printed.Path), StringComparison.Ordinal);
        StructureWalk.Of(printed.Objects);
    }

    [Fact]
    public void A_language_tag_that_is_none_is_refused() =>
        Assert.Throws<ArgumentException>(() => Printed.Of(book => book.Paragraph("а", new ParagraphStyle { Language = "ru)(" })));

    [Fact]
    public void A_picture_that_is_neither_png_nor_jpeg_is_refused() =>
        Assert.Throws<InvalidDataException>(() => Printed.Of(book => book.Picture([1, 2, 3], 20, "ничто")));

    private static void Everything(PrintedDocument book)
    {
        book.Heading(1, "Глава").Paragraph(new Text("Обычный, ").Bold("жирный, ").Sans("рубленый, ").Mono("0123, ").Faded("бледный, ")
            .Coloured("красный, ", Colour.Madder).Link("ссылка", "https://example.org/").Add(", ").LinkTo("глава", "вторая").Add(", ").Stamp("член с оговоркой", Colour.Moss).LineBreak().Add("новая строка"));
        book.List(["точка", "ещё точка"]).List(["тире", "ещё тире"], ListMark.Dash).List(["первый", "второй"], ListMark.Number);
        book.Rule().DoubleRule().Space(5);
        book.Figure(new Drawing(40, 20, "Печать: круг с подписью").Circle(10, 10, 9, Colour.Indigo).Frame(20, 2, 18, 16, Colour.Black).Fill(22, 4, 3, 3, Colour.Madder)
            .Line(22, 10, 36, 10, Colour.Faded).Path(path => path.Move(22, 14).Curve(25, 10, 30, 18, 36, 14), Colour.Spruce).Words(10, 11, "ПЕЧАТЬ", Face.Sans, Weight.Bold, 7, Colour.Indigo, Align.Centre), Align.Right);
        book.Picture(GreyPng(4, 3), 12, "Серый квадрат").Picture(GreyPng(2, 2), 6, "Ещё один", Align.Centre);
        book.Paragraph(string.Join(' ', Enumerable.Repeat("Выключка по ширине растягивает пробелы.", 12)), new ParagraphStyle { Align = Align.Justify });
        book.Heading(2, "Раздел", "вторая").Facts(("Адрес", "г. Казань"), ("Телефон", new Text().Mono("+7 843 000-00-00")));
        book.AtBottom(part => part.Beside(left => left.Paragraph("Слева"), right => right.Paragraph("Справа")));
    }

    private static byte[] GreyPng(int width, int height)
    {
        var data = new MemoryStream();
        using (var deflate = new ZLibStream(data, CompressionLevel.Optimal, leaveOpen: true))
            for (var row = 0; row < height; row++)
                deflate.Write([0, .. Enumerable.Repeat((byte)128, width)]);
        return [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", [0, 0, 0, (byte)width, 0, 0, 0, (byte)height, 8, 0, 0, 0, 0]), .. Chunk("IDAT", data.ToArray()), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string type, byte[] data) =>
        [0, 0, (byte)(data.Length >> 8), (byte)data.Length, .. System.Text.Encoding.ASCII.GetBytes(type), .. data, 0, 0, 0, 0];
}
