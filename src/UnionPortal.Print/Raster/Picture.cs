using System.Numerics;
using System.Text;
using UnionPortal.Print.Fonts;

namespace UnionPortal.Print.Raster;

/// <summary>A cut at a size in pixels.</summary>
public readonly record struct Lettering(Face Face, Weight Weight, float Size);

/// <summary>A picture of pixels with areas and words in the faces of the print shop, for places that show no other kind: <c>ToPng()</c>.</summary>
public sealed class Picture
{
    private const int BytesPerPixel = 3;

    private readonly byte[] _pixels;
    private readonly Coverage _coverage;

    public Picture(int width, int height, Colour paper)
    {
        (Width, Height) = (width, height);
        _pixels = new byte[width * height * BytesPerPixel];
        _coverage = new Coverage(width, height);
        Fill(0, 0, width, height, paper);
    }

    public int Width { get; }

    public int Height { get; }

    public Picture Fill(int left, int top, int width, int height, Colour colour)
    {
        for (int y = Math.Max(0, top); y < Math.Min(Height, top + height); y++)
            for (int x = Math.Max(0, left); x < Math.Min(Width, left + width); x++) Paint(x, y, 1, colour);
        return this;
    }

    /// <summary>Sets words in one line, from a left end on a baseline.</summary>
    public Picture Write(string words, float left, float baseline, Lettering lettering, Colour colour)
    {
        TrueTypeFont font = Font(lettering);
        float scale = lettering.Size / font.Units, at = left;
        foreach (Rune sign in words.EnumerateRunes())
        {
            int glyph = font.GlyphOf(sign.Value);
            foreach (Vector2[] contour in GlyphOutline.Of(font, glyph))
            {
                float here = at;
                _coverage.Add(Array.ConvertAll(contour, point => new Vector2(here + point.X * scale, baseline - point.Y * scale)));
            }

            at += font.AdvanceOf(glyph) * scale;
        }

        _coverage.Sweep((x, y, share) => Paint(x, y, share, colour));
        return this;
    }

    public static float WidthOf(string words, Lettering lettering)
    {
        TrueTypeFont font = Font(lettering);
        long units = 0;
        foreach (Rune sign in words.EnumerateRunes()) units += font.AdvanceOf(font.GlyphOf(sign.Value));
        return units * lettering.Size / font.Units;
    }

    public byte[] ToPng() => PngFile.Of(_pixels, Width, Height);

    private static TrueTypeFont Font(Lettering lettering) => FontLibrary.Cut(FontLibrary.IndexOf(lettering.Face, lettering.Weight));

    private void Paint(int x, int y, float share, Colour colour)
    {
        int at = (y * Width + x) * BytesPerPixel;
        _pixels[at] = Mixed(_pixels[at], colour.Red, share);
        _pixels[at + 1] = Mixed(_pixels[at + 1], colour.Green, share);
        _pixels[at + 2] = Mixed(_pixels[at + 2], colour.Blue, share);
    }

    private static byte Mixed(byte under, byte over, float share) => (byte)(under + (over - under) * share + 0.5f);
}
