using System.Text;

namespace UnionPortal.Web.Shell.Tables;

/// <summary>What the bytes of a file say about its encoding, counted in one pass.</summary>
internal sealed class ByteCensus
{
    private readonly long[] counts = new long[256];
    private readonly long[] zerosAt = new long[2];
    private readonly long[] cyrillicPagesAt = new long[2];
    private readonly byte[] head = new byte[4];
    private long total;
    private long sequences;
    private long brokenSequences;
    private int awaited;
    private byte previous;

    public long this[int value] => counts[value];

    /// <summary>Upper-half bytes next to a Latin letter, as in "Müller"; and next to each other, as in any Russian word.</summary>
    public long HighBesideLatin { get; private set; }

    public long HighBesideHigh { get; private set; }

    public Encoding? ByteOrderMark => head switch
    {
        [0xEF, 0xBB, 0xBF, _] => new UTF8Encoding(true),
        [0xFF, 0xFE, _, _] when total > 1 => Encoding.Unicode,
        [0xFE, 0xFF, _, _] when total > 1 => Encoding.BigEndianUnicode,
        _ => null,
    };

    /// <summary>The high byte of a character (00 for Latin, 04 for Cyrillic) stands at odd places, and nowhere else.</summary>
    public bool LooksLikeUtf16LittleEndian => LooksLikeUtf16(1);

    public bool LooksLikeUtf16BigEndian => LooksLikeUtf16(0);

    /// <summary>One damaged character does not make a UTF-8 file something else.</summary>
    public bool LooksLikeUtf8 => brokenSequences == 0 || brokenSequences * 20 < sequences;

    public static ByteCensus Of(Stream stream)
    {
        var census = new ByteCensus();
        var buffer = new byte[64 * 1024];
        int read;
        stream.Position = 0;
        while ((read = stream.Read(buffer)) > 0)
        {
            foreach (var b in buffer.AsSpan(0, read)) census.Count(b);
        }

        if (census.awaited > 0) census.brokenSequences++;
        return census;
    }

    private void Count(byte b)
    {
        if (total < head.Length) head[total] = b;
        counts[b]++;
        var place = (int)(total & 1);
        if (b == 0) zerosAt[place]++;
        if (b == 4) cyrillicPagesAt[place]++;
        Pair(b);
        Utf8(b);
        previous = b;
        total++;
    }

    private void Pair(byte b)
    {
        if (b < 0x80 && previous < 0x80) return;
        if (b >= 0x80 && previous >= 0x80) HighBesideHigh++;
        else if (char.IsAsciiLetter((char)Math.Min(b, previous))) HighBesideLatin++;
    }

    private void Utf8(byte b)
    {
        if (awaited > 0 && (b & 0xC0) == 0x80)
        {
            if (--awaited == 0) sequences++;
            return;
        }

        if (awaited > 0) brokenSequences++;
        awaited = b switch { < 0x80 => 0, >= 0xC2 and < 0xE0 => 1, >= 0xE0 and < 0xF0 => 2, >= 0xF0 and < 0xF5 => 3, _ => -1 };
        if (awaited >= 0) return;
        brokenSequences++;
        awaited = 0;
    }

    private bool LooksLikeUtf16(int place)
    {
        var pages = zerosAt[place] + cyrillicPagesAt[place];
        return total >= 4 && zerosAt[place] > 0 && pages * 10 >= total * 4 && zerosAt[1 - place] * 50 <= total;
    }
}
