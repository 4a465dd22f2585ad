namespace UnionPortal.Domain.Reports;

/// <summary>A paper attached to a version.</summary>
public class ReportFile
{
    public const int NameLength = 200;
    public const int Most = 10;

    private ReportFile() { }

    public ReportFile(int fileId, string fileName, DateOnly addedOn)
    {
        FileId = fileId;
        FileName = fileName;
        AddedOn = addedOn;
    }

    public int Id { get; private set; }

    /// <summary>The stored file.</summary>
    public int FileId { get; private set; }

    public string FileName { get; private set; } = "";

    public DateOnly AddedOn { get; private set; }
}
