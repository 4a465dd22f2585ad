using System.Text;

namespace UnionPortal.Print.Files;

/// <summary>A growing row of bytes with the few kinds of tokens a PDF is made of.</summary>
internal sealed class ByteWriter(int capacity = 256)
{
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, Length);

    public void Clear() => Length = 0;

    public ByteWriter Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    /// <summary>ASCII characters as they are.</summary>
    public ByteWriter Raw(string ascii)
    {
        Length += Encoding.ASCII.GetBytes(ascii, Room(ascii.Length));
        return this;
    }

    public ByteWriter Byte(byte value)
    {
        Room(1)[0] = value;
        Length++;
        return this;
    }

    public ByteWriter Number(long value)
    {
        var room = Room(20);
        System.Buffers.Text.Utf8Formatter.TryFormat(value, room, out var written);
        Length += written;
        return this;
    }

    /// <summary>A number with at most two decimals, without needless zeros: a hundredth of a point is finer than any press.</summary>
    public ByteWriter Number(double value)
    {
        var hundredths = (long)Math.Round(value * 100, MidpointRounding.AwayFromZero);
        if (hundredths < 0)
        {
            Byte((byte)'-');
            hundredths = -hundredths;
        }

        Number(hundredths / 100);
        var rest = (int)(hundredths % 100);
        if (rest == 0)
            return this;

        Byte((byte)'.').Byte((byte)('0' + rest / 10));
        return rest % 10 == 0 ? this : Byte((byte)('0' + rest % 10));
    }

    /// <summary>Numbers, each followed by a space.</summary>
    public ByteWriter Numbers(params ReadOnlySpan<double> values)
    {
        foreach (var value in values)
            Number(value).Byte((byte)' ');
        return this;
    }

    /// <summary>A reference to another object: <c> 12 0 R</c>, led by a space.</summary>
    public ByteWriter Reference(int number) => Byte((byte)' ').Number(number).Raw(" 0 R"u8);

    /// <summary>A text string in UTF-16, as hexadecimal digits.</summary>
    public ByteWriter Text(string value)
    {
        Raw("<FEFF"u8);
        foreach (var c in value)
            Hex(c);
        return Byte((byte)'>');
    }

    /// <summary>Four hexadecimal digits.</summary>
    public ByteWriter Hex(int value)
    {
        var room = Room(4);
        for (var i = 0; i < 4; i++)
            room[i] = "0123456789ABCDEF"u8[value >> (12 - 4 * i) & 15];
        Length += 4;
        return this;
    }

    /// <summary>A byte within a literal string, escaped where the syntax demands it.</summary>
    public void Literal(byte value)
    {
        if (value is (byte)'(' or (byte)')' or (byte)'\\')
            Byte((byte)'\\').Byte(value);
        else if (value == (byte)'\r')
            Raw("\\r"u8);
        else
            Byte(value);
    }

    public void Advance(int count) => Length += count;

    /// <summary>Room for so many bytes more; what was filled of it is told by <see cref="Advance"/>.</summary>
    public Span<byte> Room(int count)
    {
        if (_bytes.Length - Length < count)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        return _bytes.AsSpan(Length);
    }
}
