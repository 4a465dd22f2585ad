using System.Buffers.Binary;

namespace UnionPortal.Print.Files;

/// <summary>Where each object lies: at a place in the file, or within an object stream. Eight bytes an object.</summary>
internal sealed class CrossReference
{
    private const ulong InStream = 1UL << 63;
    private readonly List<ulong> _places = [0];

    public int Count => _places.Count;

    public int Add()
    {
        _places.Add(0);
        return _places.Count - 1;
    }

    public void Written(int number, long position) => Place(number, (ulong)position);

    public void Gathered(int number, int stream, int index) => Place(number, InStream | (ulong)stream << 16 | (ushort)index);

    /// <summary>The rows of a cross-reference stream with fields of 1, 5 and 2 bytes.</summary>
    public byte[] Rows()
    {
        var rows = new byte[_places.Count * 8];
        BinaryPrimitives.WriteUInt16BigEndian(rows.AsSpan(6), 65535);
        for (var number = 1; number < _places.Count; number++)
            WriteRow(rows.AsSpan(number * 8, 8), number, _places[number]);
        return rows;
    }

    private static void WriteRow(Span<byte> row, int number, ulong place)
    {
        if (place == 0)
            throw new InvalidOperationException($"Object {number} was reserved but never written.");

        var gathered = (place & InStream) != 0;
        var field = gathered ? (place & ~InStream) >> 16 : place;
        row[0] = (byte)(gathered ? 2 : 1);
        row[1] = (byte)(field >> 32);
        BinaryPrimitives.WriteUInt32BigEndian(row[2..], (uint)field);
        BinaryPrimitives.WriteUInt16BigEndian(row[6..], (ushort)(gathered ? place & 0xFFFF : 0));
    }

    private void Place(int number, ulong place)
    {
        if (_places[number] != 0)
            throw new InvalidOperationException($"Object {number} was written twice.");

        _places[number] = place;
    }
}
