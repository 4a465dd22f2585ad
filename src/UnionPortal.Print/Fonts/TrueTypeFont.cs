using System.Buffers.Binary;
using System.Text;

namespace UnionPortal.Print.Fonts;

/// <summary>A static TrueType font: its measures in thousandths of the size, its glyphs and its characters.</summary>
internal sealed class TrueTypeFont
{
    private readonly byte[] _data;
    private readonly Dictionary<string, (int Start, int Length)> _tables = [];
    private readonly CharacterMap _characters;
    private readonly int _units;
    private readonly bool _longLocations;
    private readonly int _longMetrics;

    public TrueTypeFont(byte[] data)
    {
        _data = data;
        ReadTables();
        var head = Table("head");
        _units = U16(head[18..]);
        _longLocations = U16(head[50..]) != 0;
        Bounds = [S16(head[36..]), S16(head[38..]), S16(head[40..]), S16(head[42..])];
        GlyphCount = U16(Table("maxp")[4..]);
        _longMetrics = U16(Table("hhea")[34..]);
        _characters = new CharacterMap(Table("cmap"));
        ReadMeasures();
        PostScriptName = ReadName(6);
    }

    public int GlyphCount { get; }
    public int Units => _units;
    public string PostScriptName { get; }
    public int Ascent { get; private set; }
    public int Descent { get; private set; }
    public int CapHeight { get; private set; }
    public int Weight { get; private set; }
    public bool IsMonospaced { get; private set; }

    /// <summary>The box around all glyphs, in font units.</summary>
    public int[] Bounds { get; }

    public bool Has(string table) => _tables.ContainsKey(table);

    public ReadOnlySpan<byte> Table(string name) => _tables.TryGetValue(name, out var table)
        ? _data.AsSpan(table.Start, table.Length)
        : throw new InvalidDataException($"The font has no table '{name}'.");

    /// <summary>The glyph of a character; 0 when there is none.</summary>
    public int GlyphOf(int codePoint) => _characters.GlyphOf(codePoint);

    /// <summary>Advance width in font units.</summary>
    public int AdvanceOf(int glyph) => U16(Table("hmtx")[(4 * Math.Min(glyph, _longMetrics - 1))..]);

    public short SideBearingOf(int glyph) => glyph < _longMetrics
        ? S16(Table("hmtx")[(4 * glyph + 2)..])
        : S16(Table("hmtx")[(4 * _longMetrics + 2 * (glyph - _longMetrics))..]);

    /// <summary>A glyph's outline as stored; empty for a blank.</summary>
    public ReadOnlySpan<byte> OutlineOf(int glyph) => Table("glyf")[Location(glyph)..Location(glyph + 1)];

    /// <summary>Font units as thousandths of the size.</summary>
    public int Thousandths(int units) => (int)Math.Round(units * 1000.0 / _units, MidpointRounding.AwayFromZero);

    private int Location(int glyph)
    {
        var locations = Table("loca");
        return _longLocations ? (int)BinaryPrimitives.ReadUInt32BigEndian(locations[(4 * glyph)..]) : 2 * U16(locations[(2 * glyph)..]);
    }

    private void ReadTables()
    {
        var version = BinaryPrimitives.ReadUInt32BigEndian(_data);
        if (version is not (0x00010000 or 0x74727565))
            throw new InvalidDataException("Not a TrueType font with outlines.");

        for (var i = 0; i < U16(_data.AsSpan(4)); i++)
        {
            var row = _data.AsSpan(12 + 16 * i, 16);
            _tables[Encoding.ASCII.GetString(row[..4])] =
                ((int)BinaryPrimitives.ReadUInt32BigEndian(row[8..]), (int)BinaryPrimitives.ReadUInt32BigEndian(row[12..]));
        }

        if (_tables.ContainsKey("fvar"))
            throw new InvalidDataException("Variable fonts are not set; take a static cut.");
    }

    private void ReadMeasures()
    {
        var os2 = Table("OS/2");
        Weight = U16(os2[4..]);
        Ascent = Thousandths(S16(os2[68..]));
        Descent = Thousandths(S16(os2[70..]));
        CapHeight = U16(os2) >= 2 ? Thousandths(S16(os2[88..])) : 700;
        IsMonospaced = BinaryPrimitives.ReadUInt32BigEndian(Table("post")[12..]) != 0;
    }

    private string ReadName(int id)
    {
        var table = Table("name");
        var strings = table[U16(table[4..])..];
        for (var i = 0; i < U16(table[2..]); i++)
        {
            var row = table.Slice(6 + 12 * i, 12);
            if (U16(row) == 3 && U16(row[6..]) == id)
                return Encoding.BigEndianUnicode.GetString(strings.Slice(U16(row[10..]), U16(row[8..])));
        }

        throw new InvalidDataException("The font does not say its name.");
    }

    private static int U16(ReadOnlySpan<byte> at) => BinaryPrimitives.ReadUInt16BigEndian(at);

    private static short S16(ReadOnlySpan<byte> at) => BinaryPrimitives.ReadInt16BigEndian(at);
}
