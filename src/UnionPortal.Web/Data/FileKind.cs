namespace UnionPortal.Web.Data;

/// <summary>A kind of file the portal takes: known by the end of its name and by its first bytes, which must agree.</summary>
public sealed record FileKind(string Name, string ContentType, IReadOnlyList<string> Extensions, Func<ReadOnlySpan<byte>, bool> Begins)
{
    /// <summary>How many first bytes are looked at.</summary>
    public const int HeadLength = 1024;

    public static readonly FileKind Pdf = new("PDF", "application/pdf", [".pdf"], head => head.StartsWith("%PDF-"u8));
    public static readonly FileKind Png = new("PNG", "image/png", [".png"], head => head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]));
    public static readonly FileKind Jpeg = new("JPEG", "image/jpeg", [".jpg", ".jpeg"], head => head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]));
    public static readonly FileKind Docx = new("DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", [".docx"], IsZip);
    public static readonly FileKind Xlsx = new("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [".xlsx"], IsZip);
    public static readonly FileKind Xls = new("XLS", "application/vnd.ms-excel", [".xls"], head => head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]));
    public static readonly FileKind Csv = new("CSV", "text/csv", [".csv", ".tsv", ".txt"], IsText);
    public static readonly FileKind Json = new("JSON", "application/json", [".json"], IsText);

    public bool HasExtension(string fileName) => Extensions.Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase);

    private static bool IsZip(ReadOnlySpan<byte> head) => head.StartsWith("PK\x03\x04"u8);

    /// <summary>Text of any code page, UTF-16 included: no control signs but tab, line ends and the upper halves of Latin and Cyrillic letters.</summary>
    private static bool IsText(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return true;
        foreach (byte sign in head)
            if (sign < 0x20 && sign is not ((byte)'\t' or (byte)'\r' or (byte)'\n' or 0 or 4)) return false;
        return head.Length > 0 && !head.StartsWith("MZ"u8) && !head.StartsWith("%PDF-"u8);
    }
}
