using System.Buffers.Binary;
using System.Text;

namespace UnionPortal.Print.Tests;

/// <summary>Reads the glyphs of a subset again.</summary>
internal sealed class SubsetReader
{
    private readonly byte[] _font;
    private readonly Dictionary<string, int> _tables = [];

    public SubsetReader(byte[] font)
    {
        _font = font;
        for (var i = 0; i < U16(4); i++)
            _tables[Encoding.ASCII.GetString(font, 12 + 16 * i, 4)] = (int)U32(12 + 16 * i + 8);
        GlyphCount = U16(_tables["maxp"] + 4);
    }

    public int GlyphCount { get; }

    public int LengthOf(int glyph) => Location(glyph + 1) - Location(glyph);

    public List<int> PartsOf(int glyph)
    {
        var parts = new List<int>();
        var at = _tables["glyf"] + Location(glyph) + 10;
        int flags;
        do
        {
            flags = U16(at);
            parts.Add(U16(at + 2));
            at += (flags & 1) != 0 ? 8 : 6;
            Assert.True((flags & 0xC8) == 0, "Scaled parts are not expected here.");
        }
        while ((flags & 0x20) != 0);
        return parts;
    }

    private int Location(int glyph) => (int)U32(_tables["loca"] + 4 * glyph);

    private int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_font.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(_font.AsSpan(at));
}
