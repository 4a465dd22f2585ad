using System.Buffers.Binary;
using System.Numerics;

namespace UnionPortal.Print.Fonts;

/// <summary>A glyph as closed lines in font units: curves cut into short straight pieces, the parts of a composite put in place.</summary>
internal static class GlyphOutline
{
    private const int OnCurve = 1, ShortX = 2, ShortY = 4, Repeated = 8, SameX = 16, SameY = 32;
    private const int WordArguments = 1, ArgumentsAreOffsets = 2, Scaled = 8, MoreComponents = 0x20, TwoScales = 0x40, Matrix = 0x80;
    private const int Pieces = 6, DeepestPart = 4;

    /// <summary>The contours of a glyph; none for a blank.</summary>
    public static IReadOnlyList<Vector2[]> Of(TrueTypeFont font, int glyph)
    {
        List<Vector2[]> contours = [];
        Add(font, glyph, Matrix3x2.Identity, contours, 0);
        return contours;
    }

    private static void Add(TrueTypeFont font, int glyph, Matrix3x2 place, List<Vector2[]> contours, int depth)
    {
        ReadOnlySpan<byte> outline = font.OutlineOf(glyph);
        if (outline.Length == 0 || depth > DeepestPart) return;
        int count = S16(outline);
        if (count < 0) AddParts(font, outline[10..], place, contours, depth);
        else AddContours(outline, count, place, contours);
    }

    private static void AddParts(TrueTypeFont font, ReadOnlySpan<byte> parts, Matrix3x2 place, List<Vector2[]> contours, int depth)
    {
        int flags;
        do
        {
            flags = U16(parts);
            int glyph = U16(parts[2..]);
            parts = parts[4..];
            bool words = (flags & WordArguments) != 0;
            Vector2 offset = (flags & ArgumentsAreOffsets) == 0 ? default : words ? new(S16(parts), S16(parts[2..])) : new((sbyte)parts[0], (sbyte)parts[1]);
            parts = parts[(words ? 4 : 2)..];
            Matrix3x2 part = Matrix3x2.Identity;
            if ((flags & Scaled) != 0) { part.M11 = part.M22 = F2Dot14(parts); parts = parts[2..]; }
            else if ((flags & TwoScales) != 0) { (part.M11, part.M22) = (F2Dot14(parts), F2Dot14(parts[2..])); parts = parts[4..]; }
            else if ((flags & Matrix) != 0) { (part.M11, part.M12, part.M21, part.M22) = (F2Dot14(parts), F2Dot14(parts[2..]), F2Dot14(parts[4..]), F2Dot14(parts[6..])); parts = parts[8..]; }
            part.Translation = offset;
            Add(font, glyph, part * place, contours, depth + 1);
        }
        while ((flags & MoreComponents) != 0);
    }

    private static void AddContours(ReadOnlySpan<byte> outline, int count, Matrix3x2 place, List<Vector2[]> contours)
    {
        ReadOnlySpan<byte> ends = outline[10..];
        int points = count == 0 ? 0 : U16(ends[(2 * (count - 1))..]) + 1;
        ReadOnlySpan<byte> rest = ends[(2 * count + 2 + U16(ends[(2 * count)..]))..];
        byte[] flags = Flags(ref rest, points);
        float[] x = Places(ref rest, flags, ShortX, SameX), y = Places(ref rest, flags, ShortY, SameY);
        for (int contour = 0, first = 0; contour < count; contour++)
        {
            int last = U16(ends[(2 * contour)..]);
            List<(Vector2 At, bool On)> nodes = [];
            for (int i = first; i <= last; i++) nodes.Add((Vector2.Transform(new Vector2(x[i], y[i]), place), (flags[i] & OnCurve) != 0));
            if (nodes.Count > 2) contours.Add(Flattened(nodes));
            first = last + 1;
        }
    }

    private static byte[] Flags(ref ReadOnlySpan<byte> rest, int points)
    {
        byte[] flags = new byte[points];
        for (int i = 0; i < points; i++)
        {
            byte flag = flags[i] = rest[0];
            rest = rest[1..];
            if ((flag & Repeated) == 0) continue;
            for (int more = rest[0]; more > 0 && i + 1 < points; more--) flags[++i] = flag;
            rest = rest[1..];
        }

        return flags;
    }

    private static float[] Places(ref ReadOnlySpan<byte> rest, byte[] flags, int shortly, int same)
    {
        float[] places = new float[flags.Length];
        int at = 0;
        for (int i = 0; i < flags.Length; i++)
        {
            if ((flags[i] & shortly) != 0)
            {
                at += (flags[i] & same) != 0 ? rest[0] : -rest[0];
                rest = rest[1..];
            }
            else if ((flags[i] & same) == 0)
            {
                at += S16(rest);
                rest = rest[2..];
            }

            places[i] = at;
        }

        return places;
    }

    /// <summary>Between two points off the curve lies one on it, half-way.</summary>
    private static Vector2[] Flattened(List<(Vector2 At, bool On)> nodes)
    {
        int start = nodes.FindIndex(node => node.On);
        Vector2 begin = start >= 0 ? nodes[start].At : (nodes[0].At + nodes[^1].At) / 2, here = begin;
        List<Vector2> line = [begin];
        Vector2? control = null;
        for (int i = 1; i <= nodes.Count; i++)
        {
            (Vector2 at, bool on) = i == nodes.Count && start >= 0 ? (begin, true) : nodes[(Math.Max(start, -1) + i + nodes.Count) % nodes.Count];
            if (control is { } bend)
            {
                Vector2 to = on ? at : (bend + at) / 2;
                Curve(line, here, bend, to);
                here = to;
                control = on ? null : at;
            }
            else if (on) line.Add(here = at);
            else control = at;
        }

        if (control is { } last) Curve(line, here, last, begin);
        return [.. line];
    }

    private static void Curve(List<Vector2> line, Vector2 from, Vector2 bend, Vector2 to)
    {
        for (int piece = 1; piece <= Pieces; piece++)
        {
            float t = piece / (float)Pieces, rest = 1 - t;
            line.Add(rest * rest * from + 2 * t * rest * bend + t * t * to);
        }
    }

    private static float F2Dot14(ReadOnlySpan<byte> at) => S16(at) / 16384f;

    private static int U16(ReadOnlySpan<byte> at) => BinaryPrimitives.ReadUInt16BigEndian(at);

    private static int S16(ReadOnlySpan<byte> at) => BinaryPrimitives.ReadInt16BigEndian(at);
}
