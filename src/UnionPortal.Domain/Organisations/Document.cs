namespace UnionPortal.Domain.Organisations;

/// <summary>A paper the organisation has handed in: what it is, and under which id the file is kept.</summary>
public class Document
{
    public const int KindLength = 40;

    private Document() { }

    public Document(string kind, int fileId, string fileName, DateOnly addedOn)
    {
        Kind = kind;
        FileId = fileId;
        FileName = fileName;
        AddedOn = addedOn;
    }

    public int Id { get; private set; }

    /// <summary>Key of the required document in the charter terms, for example <c>charter</c> or <c>decision_to_join</c>.</summary>
    public string Kind { get; private set; } = "";

    public int FileId { get; private set; }

    public string FileName { get; private set; } = "";

    public DateOnly AddedOn { get; private set; }
}
