namespace UnionPortal.Web.Data;

/// <summary>What files are taken for: which types, and how large at most.</summary>
public sealed record FilePurpose(string Name, long MaxBytes, IReadOnlyList<FileKind> Kinds)
{
    private const long MiB = 1024 * 1024;

    /// <summary>A paper of an organisation: charter, decision, report.</summary>
    public static readonly FilePurpose Paper = new("paper", 20 * MiB, [FileKind.Pdf, FileKind.Png, FileKind.Jpeg, FileKind.Docx]);

    /// <summary>A document everybody may download: of one kind that every reader opens.</summary>
    public static readonly FilePurpose Public = new("public", 20 * MiB, [FileKind.Pdf]);

    /// <summary>A list to be imported.</summary>
    public static readonly FilePurpose List = new("list", 50 * MiB, [FileKind.Csv, FileKind.Xls, FileKind.Xlsx]);

    /// <summary>What the portal itself has printed: editions, copies of applications.</summary>
    public static readonly FilePurpose Printed = new("printed", 200 * MiB, [FileKind.Pdf, FileKind.Csv, FileKind.Json]);
}
