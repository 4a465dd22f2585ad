using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Meetings;

/// <summary>One question on the agenda of a general meeting, with the resolution once the meeting has reached it.</summary>
public class AgendaItem
{
    public const int TextLength = 500;
    public const int RemarkLength = 2000;

    private readonly List<MotionText> texts = [];
    private readonly List<AgendaFile> files = [];
    private readonly List<SpeakerTurn> speakers = [];

    private AgendaItem() { }

    internal AgendaItem(GeneralMeeting meeting, int number, AgendaSubject subject, string textRu, string textEn, Organisation? about)
    {
        Meeting = meeting;
        Number = number;
        Subject = subject;
        TextRu = textRu;
        TextEn = textEn;
        About = about;
    }

    public int Id { get; private set; }

    public GeneralMeeting Meeting { get; private set; } = null!;

    public int Number { get; private set; }

    public AgendaSubject Subject { get; private set; }

    public string TextRu { get; private set; } = "";

    public string TextEn { get; private set; } = "";

    /// <summary>The organisation the item concerns; null for an ordinary one.</summary>
    public Organisation? About { get; private set; }

    /// <summary>What the meeting decided; null until then, and for an item that was not reached.</summary>
    public Resolution? Resolution { get; private set; }

    /// <summary>The meeting the item passed to because this one did not reach it.</summary>
    public GeneralMeeting? MovedTo { get; private set; }

    /// <summary>Every wording, once the first has been amended; the last is the one in force. Empty while nothing was amended.</summary>
    public IReadOnlyList<MotionText> Texts => texts;

    public IReadOnlyList<AgendaFile> Files => files;

    public IReadOnlyList<SpeakerTurn> Speakers => speakers;

    /// <summary>What the office adds to the minutes on this question: course of the debate, objections put on record.</summary>
    public string? RemarkRu { get; private set; }

    public string? RemarkEn { get; private set; }

    /// <summary>SHA-256 of the wording in force.</summary>
    public string TextSha256 => TextHash.Of(TextRu, TextEn);

    /// <summary>Adds a paper; the caller has asked <see cref="AgendaRules.ObjectionsToWorkingOn"/>.</summary>
    public void Attach(string nameRu, string nameEn, int fileId) => files.Add(new AgendaFile(nameRu, nameEn, fileId));

    /// <summary>Notes that the next in the list has spoken; false where nobody waits.</summary>
    public bool NoteSpoken(int number, DateTime at)
    {
        if (speakers.Find(one => one.Number == number && one.SpokeAt is null) is not { } turn) return false;
        turn.Spoke(at);
        return true;
    }

    internal void Renumber(int number) => Number = number;

    internal MotionText Word(string textRu, string textEn, DateTime at)
    {
        if (texts.Count == 0) texts.Add(new MotionText(this, 1, null));
        TextRu = textRu;
        TextEn = textEn;
        var made = new MotionText(this, texts.Count + 1, at);
        texts.Add(made);
        return made;
    }

    internal SpeakerTurn Line(MeetingDelegate speaker)
    {
        var turn = new SpeakerTurn(speaker, speakers.Select(one => one.Number).DefaultIfEmpty(0).Max() + 1);
        speakers.Add(turn);
        return turn;
    }

    internal void Remark(string? textRu, string? textEn)
    {
        RemarkRu = textRu;
        RemarkEn = textEn;
    }

    internal void Resolve(Resolution resolution) => Resolution = resolution;

    internal void Move(GeneralMeeting to) => MovedTo = to;
}
