namespace UnionPortal.Web.Data.Records;

/// <summary>How far the import of a list has come.</summary>
public enum ImportState
{
    /// <summary>The file lies in the store; its columns are being looked at.</summary>
    Uploaded,
    Queued,
    Running,
    Done,

    /// <summary>Given up; nothing was changed.</summary>
    Failed,
}

/// <summary>One import of a list: the file, how it was understood, and what came of it. The standings it began rest on its decision record.</summary>
public class ImportRun
{
    public const int FileNameLength = 255;
    public const int KindLength = 20;
    public const int HashLength = 64;

    public int Id { get; set; }

    public int? AccountId { get; set; }

    public string FileName { get; set; } = "";

    public string FileSha256 { get; set; } = "";

    /// <summary>The list itself, while it waits in the store; null for a list read by the command line.</summary>
    public int? FileId { get; set; }

    /// <summary>Rows refused, with their reasons, as a CSV in the store.</summary>
    public int? RefusedFileId { get; set; }

    /// <summary>As what its organisations are taken in: members, candidates or partners.</summary>
    public string Kind { get; set; } = "";

    /// <summary>The day the list is taken over.</summary>
    public DateOnly On { get; set; }

    /// <summary>What each column tells, one name a column with commas between; empty: not told.</summary>
    public string Columns { get; set; } = "";

    public ImportState State { get; set; }

    public DateTime UploadedAt { get; set; }

    public DateTime? FinishedAt { get; set; }

    /// <summary>The report as JSON, as the command line writes it.</summary>
    public string? Report { get; set; }

    /// <summary>The decision record that what began or ended by this import rests on; null when nothing did.</summary>
    public int? DecisionRecordId { get; set; }

    public int Version { get; set; }
}
