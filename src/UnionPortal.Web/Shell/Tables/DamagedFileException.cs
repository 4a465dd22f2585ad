namespace UnionPortal.Web.Shell.Tables;

/// <summary>A workbook that its reader cannot make sense of, at its opening or in the middle.</summary>
public sealed class DamagedFileException(Exception cause) : Exception("The workbook is damaged: " + cause.Message, cause);
