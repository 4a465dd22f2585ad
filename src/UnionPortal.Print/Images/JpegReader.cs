using System.Buffers.Binary;

namespace UnionPortal.Print.Images;

/// <summary>Reads size and colours of a JPEG picture; its data goes into the file as it is.</summary>
internal static class JpegReader
{
    public static ReadImage Read(byte[] image)
    {
        for (var at = 2; at + 9 < image.Length;)
        {
            if (image[at] != 0xFF)
                break;

            var marker = image[at + 1];
            if (marker is >= 0xC0 and <= 0xC2)
                return Describe(image, at);
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(image.AsSpan(at + 2));
        }

        throw new InvalidDataException("The JPEG picture has no frame that can be printed.");
    }

    private static ReadImage Describe(byte[] image, int at)
    {
        var height = BinaryPrimitives.ReadUInt16BigEndian(image.AsSpan(at + 5));
        var width = BinaryPrimitives.ReadUInt16BigEndian(image.AsSpan(at + 7));
        var space = image[at + 9] switch
        {
            1 => "DeviceGray",
            3 => "DeviceRGB",
            _ => throw new InvalidDataException("A JPEG picture must be grey or RGB."),
        };
        return new ReadImage(width, height, $"/Width {width}/Height {height}/ColorSpace/{space}/BitsPerComponent 8/Filter/DCTDecode", image);
    }
}
