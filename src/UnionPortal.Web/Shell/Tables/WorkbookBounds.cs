namespace UnionPortal.Web.Shell.Tables;

/// <summary>How much a workbook that is a filled-in form may hold; what goes beyond is no form of ours.</summary>
public sealed record WorkbookBounds(long PackedBytes, long UnpackedBytes, int Sheets, int Rows, int Columns)
{
    private const long MiB = 1024 * 1024;

    public static readonly WorkbookBounds Form = new(5 * MiB, 24 * MiB, 40, 1_000, 256);
}
