namespace UnionPortal.Web.Shell.Tables;

/// <summary>How much of a file is taken in at once, so that no file can fill the memory.</summary>
public static class ReadingLimits
{
    /// <summary>Bytes of a file as uploaded.</summary>
    public const long FileBytes = 64L * 1024 * 1024;

    /// <summary>Characters of one cell; what a spreadsheet itself allows. Longer cells are cut and their row says so.</summary>
    public const int CellCharacters = 32_767;

    /// <summary>Characters of one line of text; the rest of a longer line is dropped.</summary>
    public const int LineCharacters = 4 * 1024 * 1024;

    /// <summary>Cells of one row.</summary>
    public const int Cells = 256;

    /// <summary>Lines a quoted cell may run over before its quote counts as never closed.</summary>
    public const int LinesOfCell = 100;
}
