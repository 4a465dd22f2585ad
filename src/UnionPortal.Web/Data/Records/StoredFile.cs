namespace UnionPortal.Web.Data.Records;

/// <summary>A file handed in. The bytes lie outside the web root under a random name; this row says what they are.</summary>
public class StoredFile
{
    public const int StorageNameLength = 32;
    public const int FileNameLength = 120;
    public const int HashLength = 64;

    public int Id { get; set; }

    /// <summary>32 hexadecimal digits by chance; nothing of the uploader's name is in it.</summary>
    public string StorageName { get; set; } = "";

    /// <summary>The name people know the file by, cleaned of control and direction signs.</summary>
    public string FileName { get; set; } = "";

    public string ContentType { get; set; } = "";

    public long Size { get; set; }

    public string Sha256 { get; set; } = "";

    /// <summary>What it was handed in for; decides the types and size allowed.</summary>
    public string Purpose { get; set; } = "";

    public DateTime UploadedAt { get; set; }

    public int? UploadedByAccountId { get; set; }
}
