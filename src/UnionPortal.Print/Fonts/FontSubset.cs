using System.Buffers.Binary;
using System.Text;

namespace UnionPortal.Print.Fonts;

/// <summary>
/// A font file with only the glyphs a document uses, numbered by their codes, followed by the parts that composite
/// glyphs are made of.
/// </summary>
internal sealed class FontSubset
{
    private const int MoreComponents = 0x20;

    private readonly FontInUse _use;
    private readonly List<int> _glyphs;
    private readonly Dictionary<int, int> _parts = [];

    private FontSubset(FontInUse use)
    {
        _use = use;
        _glyphs = [.. use.Glyphs];
    }

    public static byte[] Build(FontInUse use) => new FontSubset(use).Assemble();

    private byte[] Assemble()
    {
        var (outlines, locations) = Outlines();
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = outlines,
            ["loca"] = locations,
            ["hmtx"] = Metrics(),
            ["head"] = Head(),
            ["hhea"] = Counted("hhea", 34),
            ["maxp"] = Counted("maxp", 4),
        };
        foreach (var hints in (string[])["cvt ", "fpgm", "prep"])
            if (_use.Font.Has(hints))
                tables[hints] = _use.Font.Table(hints).ToArray();
        return Pack(tables);
    }

    private (byte[] Outlines, byte[] Locations) Outlines()
    {
        var outlines = new MemoryStream();
        var starts = new List<int>();
        for (var i = 0; i < _glyphs.Count; i++)
        {
            starts.Add((int)outlines.Length);
            outlines.Write(_glyphs[i] == FontInUse.Box ? BoxGlyph.Outline(_use.Font.Units) : Renumbered(_use.Font.OutlineOf(_glyphs[i])));
            while (outlines.Length % 4 != 0)
                outlines.WriteByte(0);
        }

        starts.Add((int)outlines.Length);
        var locations = new byte[4 * starts.Count];
        for (var i = 0; i < starts.Count; i++)
            BinaryPrimitives.WriteInt32BigEndian(locations.AsSpan(4 * i), starts[i]);
        return (outlines.ToArray(), locations);
    }

    /// <summary>The outline with the parts of a composite glyph renumbered; parts not yet there are added at the end.</summary>
    private byte[] Renumbered(ReadOnlySpan<byte> outline)
    {
        var copy = outline.ToArray();
        if (copy.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(copy) >= 0)
            return copy;

        var at = 10;
        int flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(copy.AsSpan(at));
            var part = BinaryPrimitives.ReadUInt16BigEndian(copy.AsSpan(at + 2));
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at + 2), (ushort)PartNumber(part));
            at += 4 + ArgumentBytes(flags);
        }
        while ((flags & MoreComponents) != 0);
        return copy;
    }

    private int PartNumber(int glyph)
    {
        if (!_parts.TryGetValue(glyph, out var number))
        {
            number = _glyphs.Count;
            _parts[glyph] = number;
            _glyphs.Add(glyph);
        }

        return number;
    }

    private static int ArgumentBytes(int flags)
    {
        const int wordArguments = 1, scale = 8, twoScales = 0x40, matrix = 0x80;
        var bytes = (flags & wordArguments) != 0 ? 4 : 2;
        return (flags & (scale | twoScales | matrix)) switch { scale => bytes + 2, twoScales => bytes + 4, matrix => bytes + 8, _ => bytes };
    }

    private byte[] Metrics()
    {
        var metrics = new byte[4 * _glyphs.Count];
        for (var i = 0; i < _glyphs.Count; i++)
        {
            var box = _glyphs[i] == FontInUse.Box;
            var advance = box ? FontInUse.BoxWidth * _use.Font.Units / 1000 : _use.Font.AdvanceOf(_glyphs[i]);
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(4 * i), (ushort)advance);
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan(4 * i + 2), box ? (short)0 : _use.Font.SideBearingOf(_glyphs[i]));
        }

        return metrics;
    }

    private byte[] Head()
    {
        var head = _use.Font.Table("head").ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        return head;
    }

    private byte[] Counted(string table, int at)
    {
        var copy = _use.Font.Table(table).ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at), (ushort)_glyphs.Count);
        return copy;
    }

    private static byte[] Pack(SortedDictionary<string, byte[]> tables)
    {
        var start = 12 + 16 * tables.Count;
        var file = new byte[start + tables.Values.Sum(table => table.Length + 3 & ~3)];
        WriteHeader(file, tables.Count);
        var row = 12;
        foreach (var (name, table) in tables)
        {
            table.CopyTo(file, start);
            Encoding.ASCII.GetBytes(name, file.AsSpan(row));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(row + 4), Checksum(file.AsSpan(start, table.Length + 3 & ~3)));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(row + 8), start);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(row + 12), table.Length);
            start += table.Length + 3 & ~3;
            row += 16;
        }

        AdjustChecksum(file, tables.Keys.TakeWhile(name => name != "head").Count());
        return file;
    }

    private static void WriteHeader(byte[] file, int count)
    {
        var power = 1;
        var exponent = 0;
        for (; power * 2 <= count; power *= 2)
            exponent++;
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 * power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)exponent);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)(16 * (count - power)));
    }

    private static void AdjustChecksum(byte[] file, int headRow)
    {
        var head = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(12 + 16 * headRow + 8));
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), 0xB1B0AFBA - Checksum(file));
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var i = 0; i + 3 < bytes.Length; i += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]);
        return sum;
    }
}
