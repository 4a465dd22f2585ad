using System.Buffers.Binary;
using System.Text;

namespace UnionPortal.Print.Images;

/// <summary>
/// Reads PNG pictures without transparency and interlacing: their compressed rows go into the file as they are, since
/// PDF knows the same predictors.
/// </summary>
internal static class PngReader
{
    public static ReadImage Read(byte[] image)
    {
        var header = image.AsSpan(16, 13);
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]));
        var (depth, colour, interlaced) = (header[8], header[9], header[12] != 0);
        if (interlaced)
            throw new InvalidDataException("An interlaced PNG picture cannot be printed; save it without interlacing.");

        var data = new MemoryStream();
        byte[] palette = [];
        for (var at = 8; at + 8 <= image.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(image.AsSpan(at));
            var chunk = image.AsSpan(at + 8, length);
            switch (Encoding.ASCII.GetString(image, at + 4, 4))
            {
                case "IDAT":
                    data.Write(chunk);
                    break;
                case "PLTE":
                    palette = chunk.ToArray();
                    break;
            }

            at += 12 + length;
        }

        var (space, colours) = Space(colour, palette);
        return new ReadImage(width, height,
            $"/Width {width}/Height {height}/ColorSpace{space}/BitsPerComponent {depth}/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors {colours}/BitsPerComponent {depth}/Columns {width}>>",
            data.ToArray());
    }

    private static (string Space, int Colours) Space(int colour, byte[] palette) => colour switch
    {
        0 => ("/DeviceGray", 1),
        2 => ("/DeviceRGB", 3),
        3 => ($"[/Indexed/DeviceRGB {palette.Length / 3 - 1}<{Convert.ToHexString(palette)}>]", 1),
        _ => throw new InvalidDataException("A PNG picture with transparency cannot be printed; save it without."),
    };
}
