using System.Buffers.Binary;
using System.Text;

namespace UnionPortal.Print.Files;

/// <summary>
/// A minimal ICC profile (version 2, display, RGB to XYZ) of the sRGB space, computed from its published primaries
/// (adapted to D50) and transfer curve: the output intent that an archival document must carry.
/// </summary>
internal static class SrgbProfile
{
    private const int CurvePoints = 1024;

    public static byte[] Build()
    {
        var description = Description("sRGB");
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", description), ("cprt", Plain("No copyright, use freely")), ("wtpt", Xyz(0.9642, 1.0, 0.8249)),
            ("rXYZ", Xyz(0.43607, 0.22249, 0.01392)), ("gXYZ", Xyz(0.38515, 0.71687, 0.09708)),
            ("bXYZ", Xyz(0.14307, 0.06061, 0.71410)), ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ];
        return Assemble(tags);
    }

    private static byte[] Assemble((string Tag, byte[] Data)[] tags)
    {
        var body = new MemoryStream();
        var table = new byte[4 + 12 * tags.Length];
        BinaryPrimitives.WriteInt32BigEndian(table, tags.Length);
        var start = 128 + table.Length;
        for (var i = 0; i < tags.Length; i++)
        {
            var (tag, data) = tags[i];
            var shared = i > 0 && ReferenceEquals(tags[i - 1].Data, data);
            if (!shared)
            {
                while (body.Length % 4 != 0)
                    body.WriteByte(0);
                body.Write(data);
            }

            var row = table.AsSpan(4 + 12 * i);
            Encoding.ASCII.GetBytes(tag, row);
            BinaryPrimitives.WriteInt32BigEndian(row[4..], start + (int)body.Length - data.Length);
            BinaryPrimitives.WriteInt32BigEndian(row[8..], data.Length);
        }

        return [.. Header(start + (int)body.Length), .. table, .. body.ToArray()];
    }

    private static byte[] Header(int length)
    {
        var header = new byte[128];
        BinaryPrimitives.WriteInt32BigEndian(header, length);
        header[8] = 2;
        header[9] = 0x10;
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", header.AsSpan(12));
        BinaryPrimitives.WriteInt16BigEndian(header.AsSpan(24), 2000);
        header[27] = header[29] = 1;
        Encoding.ASCII.GetBytes("acsp", header.AsSpan(36));
        Xyz(0.9642, 1.0, 0.8249).AsSpan(8).CopyTo(header.AsSpan(68));
        return header;
    }

    private static byte[] Xyz(double x, double y, double z)
    {
        var data = Typed("XYZ ", 20);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), (int)Math.Round(x * 65536));
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(12), (int)Math.Round(y * 65536));
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(16), (int)Math.Round(z * 65536));
        return data;
    }

    private static byte[] Curve()
    {
        var data = Typed("curv", 12 + 2 * CurvePoints);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var value = i / (CurvePoints - 1.0);
            var linear = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + 2 * i), (ushort)Math.Round(linear * 65535));
        }

        return data;
    }

    private static byte[] Description(string name)
    {
        var data = Typed("desc", 12 + name.Length + 1 + 78);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), name.Length + 1);
        Encoding.ASCII.GetBytes(name, data.AsSpan(12));
        return data;
    }

    private static byte[] Plain(string words)
    {
        var data = Typed("text", 8 + words.Length + 1);
        Encoding.ASCII.GetBytes(words, data.AsSpan(8));
        return data;
    }

    private static byte[] Typed(string type, int length)
    {
        var data = new byte[length];
        Encoding.ASCII.GetBytes(type, data);
        return data;
    }
}
