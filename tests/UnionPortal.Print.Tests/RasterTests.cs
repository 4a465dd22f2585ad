using System.IO.Compression;
using UnionPortal.Print.Images;
using UnionPortal.Print.Raster;

namespace UnionPortal.Print.Tests;

/// <summary>Pictures of pixels with words in the faces of the print shop.</summary>
public sealed class RasterTests
{
    private static readonly Lettering Large = new(Face.Serif, Weight.Bold, 60);

    [Fact]
    public void A_picture_is_a_png_that_gives_its_pixels_back()
    {
        ReadImage read = ImageReader.Read(new Picture(40, 20, Colour.White).Fill(0, 0, 10, 20, Colour.Madder).ToPng());
        Assert.Equal((40, 20), (read.Width, read.Height));
        byte[] row = Pixels(read)[..(1 + 40 * 3)];
        Assert.Equal([Colour.Madder.Red, Colour.Madder.Green, Colour.Madder.Blue], row[1..4]);
        Assert.Equal([255, 255, 255], row[^3..]);
    }

    [Fact]
    public void A_letter_has_ink_soft_edges_and_its_hole()
    {
        byte[] pixels = Pixels(ImageReader.Read(new Picture(80, 80, Colour.White).Write("О", 10, 65, Large, Colour.Black).ToPng()));
        int At(int x, int y) => pixels[y * (1 + 80 * 3) + 1 + x * 3];
        int[] middle = [.. Enumerable.Range(0, 80).Select(x => At(x, 44))];
        int left = Array.FindIndex(middle, value => value < 40), right = Array.FindLastIndex(middle, value => value < 40);
        Assert.True(left > 10 && right < 70 && right > left, $"{left} {right}");
        Assert.Equal(255, middle[(left + right) / 2]);
        Assert.Contains(pixels, value => value is > 60 and < 200);
    }

    [Fact]
    public void A_composite_letter_has_its_dots()
    {
        static int Inked(string letter) => Pixels(ImageReader.Read(new Picture(80, 90, Colour.White).Write(letter, 10, 75, Large, Colour.Black).ToPng())).Count(value => value < 128);
        Assert.True(Inked("Ё") > Inked("Е") + 60);
    }

    [Fact]
    public void Words_are_set_large_where_there_is_room_and_end_in_an_ellipsis_where_there_is_none()
    {
        FittedWords few = FittedWords.Of("АНО «Ёлочка»", Large, 20, 600, 200, 1.2f);
        Assert.Equal(60, few.Lettering.Size);
        Assert.Single(few.Lines);

        FittedWords many = FittedWords.Of(string.Join(' ', Enumerable.Repeat("содействие", 80)), Large, 20, 600, 200, 1.2f);
        Assert.Equal(20, many.Lettering.Size);
        Assert.EndsWith("…", many.Lines[^1], StringComparison.Ordinal);
        Assert.All(many.Lines, line => Assert.True(Picture.WidthOf(line, many.Lettering) <= 600));
    }

    [Fact]
    public void A_word_wider_than_the_picture_is_cut()
    {
        string line = Assert.Single(FittedWords.Of(new string('Щ', 200), Large, 20, 300, 100, 1.2f).Lines);
        Assert.EndsWith("…", line, StringComparison.Ordinal);
    }

    private static byte[] Pixels(ReadImage image)
    {
        using var packed = new ZLibStream(new MemoryStream(image.Data), CompressionMode.Decompress);
        using var pixels = new MemoryStream();
        packed.CopyTo(pixels);
        return pixels.ToArray();
    }
}
