using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Meetings;

/// <summary>One question on the agenda of a general meeting, with the resolution once the meeting has reached it.</summary>
public class AgendaItem
{
    public const int TextLength = 500;

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

    internal void Resolve(Resolution resolution) => Resolution = resolution;

    internal void Move(GeneralMeeting to) => MovedTo = to;
}
