using System.Buffers.Binary;

namespace UnionPortal.Print.Fonts;

/// <summary>The outline of a hollow box, for characters no face has: seen by everyone, mistaken for nothing.</summary>
internal static class BoxGlyph
{
    public static byte[] Outline(int units)
    {
        int Scaled(int thousandths) => thousandths * units / 1000;
        var (left, right, bottom, top, line) = (Scaled(60), Scaled(540), 0, Scaled(700), Scaled(50));
        var glyph = new MemoryStream();
        Words(glyph, 2, left, bottom, right, top, 3, 7, 0);
        for (var i = 0; i < 8; i++)
            glyph.WriteByte(1);
        Deltas(glyph, left, left, right, right, left + line, right - line, right - line, left + line);
        Deltas(glyph, bottom, top, top, bottom, bottom + line, bottom + line, top - line, top - line);
        return glyph.ToArray();
    }

    // The outer contour runs clockwise, the inner one against it, which leaves the inside empty.
    private static void Deltas(MemoryStream glyph, params int[] places)
    {
        var last = 0;
        foreach (var place in places)
        {
            Words(glyph, place - last);
            last = place;
        }
    }

    private static void Words(MemoryStream glyph, params int[] words)
    {
        Span<byte> bytes = stackalloc byte[2];
        foreach (var word in words)
        {
            BinaryPrimitives.WriteInt16BigEndian(bytes, (short)word);
            glyph.Write(bytes);
        }
    }
}
