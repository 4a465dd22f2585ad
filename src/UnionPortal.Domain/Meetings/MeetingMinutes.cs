namespace UnionPortal.Domain.Meetings;

/// <summary>The approved minutes of a meeting: who signed, and the papers in both languages with their hashes. Nothing of it changes afterwards.</summary>
public class MeetingMinutes
{
    public const int NameLength = 200;
    public const int HashLength = 64;

    private MeetingMinutes() { }

    internal MeetingMinutes(string chair, string secretary, MinutesPapers papers, DateTime approvedAt)
    {
        Chair = chair;
        Secretary = secretary;
        FileRuId = papers.FileRuId;
        FileEnId = papers.FileEnId;
        Sha256Ru = papers.Sha256Ru;
        Sha256En = papers.Sha256En;
        ApprovedAt = approvedAt;
    }

    public int Id { get; private set; }

    public string Chair { get; private set; } = "";

    public string Secretary { get; private set; } = "";

    public DateTime ApprovedAt { get; private set; }

    public int FileRuId { get; private set; }

    public int FileEnId { get; private set; }

    public string Sha256Ru { get; private set; } = "";

    public string Sha256En { get; private set; } = "";
}

/// <summary>The two printed papers of the minutes: database ids of the files, and their SHA-256.</summary>
public sealed record MinutesPapers(int FileRuId, int FileEnId, string Sha256Ru, string Sha256En);
