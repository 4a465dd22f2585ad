using System.Buffers.Binary;

namespace UnionPortal.Print.Fonts;

/// <summary>Which glyph stands for which character: the Unicode subtables of 'cmap' in formats 4 and 12.</summary>
internal sealed class CharacterMap
{
    private readonly ushort[] _basic = new ushort[65536];
    private readonly Dictionary<int, ushort> _astral = [];

    public CharacterMap(ReadOnlySpan<byte> cmap)
    {
        var found = false;
        for (var i = 0; i < U16(cmap[2..]); i++)
        {
            var row = cmap.Slice(4 + 8 * i, 8);
            var (platform, encoding) = (U16(row), U16(row[2..]));
            if (platform == 0 && encoding != 5 || platform == 3 && encoding is 1 or 10)
                found |= Read(cmap[(int)BinaryPrimitives.ReadUInt32BigEndian(row[4..])..]);
        }

        if (!found)
            throw new InvalidDataException("The font has no Unicode character map of format 4 or 12.");
    }

    public int GlyphOf(int codePoint) =>
        codePoint < 65536 ? _basic[codePoint] : _astral.GetValueOrDefault(codePoint);

    private bool Read(ReadOnlySpan<byte> subtable)
    {
        switch (U16(subtable))
        {
            case 4:
                ReadSegments(subtable);
                return true;
            case 12:
                ReadGroups(subtable);
                return true;
            default:
                return false;
        }
    }

    private void ReadSegments(ReadOnlySpan<byte> table)
    {
        var doubled = U16(table[6..]);
        var ends = table[14..];
        var starts = table[(16 + doubled)..];
        var deltas = table[(16 + 2 * doubled)..];
        var ranges = table[(16 + 3 * doubled)..];
        for (var at = 0; at < doubled; at += 2)
        {
            var (start, end, range) = (U16(starts[at..]), U16(ends[at..]), U16(ranges[at..]));
            for (var c = start; c <= end && c != 0xFFFF; c++)
            {
                var glyph = range == 0 ? c : U16(ranges[(at + range + 2 * (c - start))..]);
                if (range == 0 || glyph != 0)
                    _basic[c] = (ushort)(glyph + U16(deltas[at..]));
            }
        }
    }

    private void ReadGroups(ReadOnlySpan<byte> table)
    {
        for (var i = 0; i < U32(table[12..]); i++)
        {
            var row = table[(16 + 12 * i)..];
            var (first, last, glyph) = (U32(row), U32(row[4..]), U32(row[8..]));
            for (var c = first; c <= last; c++)
            {
                if (c < 65536)
                    _basic[c] = (ushort)(glyph + c - first);
                else
                    _astral[c] = (ushort)(glyph + c - first);
            }
        }
    }

    private static int U16(ReadOnlySpan<byte> at) => BinaryPrimitives.ReadUInt16BigEndian(at);

    private static int U32(ReadOnlySpan<byte> at) => (int)BinaryPrimitives.ReadUInt32BigEndian(at);
}
