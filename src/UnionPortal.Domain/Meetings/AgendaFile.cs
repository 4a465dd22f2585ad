namespace UnionPortal.Domain.Meetings;

/// <summary>A paper that belongs to a question of the agenda.</summary>
public class AgendaFile
{
    public const int NameLength = 200;

    private AgendaFile() { }

    internal AgendaFile(string nameRu, string nameEn, int fileId)
    {
        NameRu = nameRu;
        NameEn = nameEn;
        FileId = fileId;
    }

    public int Id { get; private set; }

    public string NameRu { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    /// <summary>Database id of the stored file.</summary>
    public int FileId { get; private set; }
}
