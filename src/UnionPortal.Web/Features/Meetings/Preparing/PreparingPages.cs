using UnionPortal.Domain.Charter;

namespace UnionPortal.Web.Features.Meetings.Preparing;

public sealed record SchedulePage(int Number, DateOnly ConvenedFor, string Zone, IReadOnlyList<Objection> Refused, ScheduleForm Form);

/// <summary>One question of the agenda with all that belongs to it.</summary>
public sealed record ItemPage(
    int Meeting, int Item, string Text, string Sha256, IReadOnlyList<WordingLine> Wordings, IReadOnlyList<FileLine> Files,
    IReadOnlyList<SpeakerLine> Speakers, IReadOnlyList<(int Id, string Name)> MaySpeak, bool Works, IReadOnlyList<Objection> Refused, WordingForm Form, AgendaPaperForm Paper);

public sealed record WordingLine(int Number, string Text, string Sha256, string? AmendedAt);

public sealed record FileLine(int Id, string Name);

public sealed record SpeakerLine(int Number, string Name, string? SpokeAt);

/// <summary>Who was called to a meeting and how the letters fared.</summary>
public sealed record InvitationsPage(
    int Number, DateOnly ConvenedFor, IReadOnlyList<InvitationLine> Sent, int ToCall, bool IsOver, IReadOnlyList<Objection> Against, bool MayKeep);

public sealed record InvitationLine(string Organisation, DateOnly On, string At, IReadOnlyList<LetterLine> Letters);

public enum LetterState
{
    Waiting,
    Sent,
    Failed,
}

public sealed record LetterLine(string Address, LetterState State);
