using System.IO.Compression;

namespace UnionPortal.Web.Shell.Tables;

/// <summary>
/// What a packed spreadsheet may unpack to, judged by its declared sizes before anything is unpacked. A header that lies
/// gains nothing: unpacking stops at the declared length.
/// </summary>
public static class ZipBounds
{
    public const int Entries = 1_000;
    public const long UnpackedBytes = 200L * 1024 * 1024;
    public const int Ratio = 100;

    /// <summary>Ratios say nothing about small entries: a kilobyte of spaces is no bomb.</summary>
    private const long SmallBytes = 1024 * 1024;

    public static bool Allow(Stream stream)
    {
        stream.Position = 0;
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var allowed = archive.Entries.Count <= Entries && AllowSizes(archive) && !archive.Entries.Any(IsArchive);
        stream.Position = 0;
        return allowed;
    }

    private static bool AllowSizes(ZipArchive archive)
    {
        long sum = 0;
        foreach (var entry in archive.Entries)
        {
            sum += entry.Length;
            if (entry.Length < 0 || sum > UnpackedBytes) return false;
            if (entry.Length > SmallBytes && entry.Length > entry.CompressedLength * Ratio) return false;
        }

        return true;
    }

    private static bool IsArchive(ZipArchiveEntry entry) =>
        Path.GetExtension(entry.Name).ToUpperInvariant() is ".ZIP" or ".XLSX" or ".XLSM" or ".GZ" or ".7Z" or ".RAR";
}
