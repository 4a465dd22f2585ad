namespace UnionPortal.Web.Data.Records;

/// <summary>The end of the audit chain: one row, locked by whoever writes the next line.</summary>
public class AuditHead
{
    /// <summary>Key of the only row.</summary>
    public const int OnlyId = 1;

    public int Id { get; set; } = OnlyId;

    public long Sequence { get; set; }

    public string Hash { get; set; } = AuditLine.FirstPreviousHash;
}
