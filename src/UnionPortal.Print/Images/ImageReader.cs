namespace UnionPortal.Print.Images;

/// <summary>A picture as it goes into the file: its size in pixels, the entries of its object, its data.</summary>
internal sealed record ReadImage(int Width, int Height, string Entries, byte[] Data);

/// <summary>Reads pictures.</summary>
internal static class ImageReader
{
    public static ReadImage Read(byte[] image) => image switch
    {
        [0xFF, 0xD8, ..] => JpegReader.Read(image),
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => PngReader.Read(image),
        _ => throw new InvalidDataException("A picture must be PNG or JPEG."),
    };
}
