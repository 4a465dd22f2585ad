using System.IO.Compression;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Web.Shell.Tables;

/// <summary>Opens a file as a table by what it contains, whatever its name says.</summary>
public static class TableFile
{
    public static readonly Objection Empty = new("FileEmpty");
    public static readonly Objection TooLarge = new("FileTooLarge");
    public static readonly Objection NotATable = new("FileNotATable");
    public static readonly Objection UnpacksTooLarge = new("FileUnpacksTooLarge");
    public static readonly Objection Damaged = new("FileDamaged");

    private static readonly byte[] ZipMark = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] OleMark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The table, or why the file cannot be read as one. The stream must be seekable and stay open.</summary>
    public static Outcome<Table> Open(Stream stream)
    {
        if (stream.Length == 0) return Outcome.Refused<Table>(Empty);
        if (stream.Length > ReadingLimits.FileBytes) return Outcome.Refused<Table>(TooLarge.With(ReadingLimits.FileBytes / 1024 / 1024));
        try
        {
            return OpenByContent(stream);
        }
        catch (Exception e) when (e is DamagedFileException or InvalidDataException)
        {
            return Outcome.Refused<Table>(Damaged);
        }
    }

    private static Outcome<Table> OpenByContent(Stream stream)
    {
        var head = new byte[512];
        stream.Position = 0;
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (head.AsSpan().StartsWith(OleMark)) return Proven(new SpreadsheetTable(stream, packed: false));
        if (head.AsSpan().StartsWith(ZipMark)) return OpenPacked(stream);
        return IsText(head.AsSpan(0, length)) ? Proven(new DelimitedTable(stream)) : Outcome.Refused<Table>(NotATable);
    }

    private static Outcome<Table> OpenPacked(Stream stream)
    {
        if (!ZipBounds.Allow(stream)) return Outcome.Refused<Table>(UnpacksTooLarge);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (archive.GetEntry("xl/workbook.xml") is null) return Outcome.Refused<Table>(NotATable);
        }

        return Proven(new SpreadsheetTable(stream, packed: true));
    }

    /// <summary>A table that gives at least one row; damage shows here rather than in the middle of the work.</summary>
    private static Outcome<Table> Proven(Table table) =>
        table.Rows().Any() ? Outcome.Of(table) : Outcome.Refused<Table>(Empty);

    /// <summary>Text has hardly any control characters, unless every other byte is the upper half of a UTF-16 character.</summary>
    private static bool IsText(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("%PDF"u8) || head.StartsWith("<!DOCTYPE"u8) || head.StartsWith("<html"u8) || head.StartsWith("{\\rtf"u8)) return false;
        if (head.Length >= 2 && (head[0], head[1]) is (0xFF, 0xFE) or (0xFE, 0xFF)) return true;
        var strange = 0;
        foreach (var b in head)
        {
            if (b is < 0x20 and not (0 or 4 or (byte)'\t' or (byte)'\n' or (byte)'\r' or 0x1A)) strange++;
        }

        return strange * 20 <= head.Length;
    }
}
