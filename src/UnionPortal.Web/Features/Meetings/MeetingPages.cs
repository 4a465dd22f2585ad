using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;

namespace UnionPortal.Web.Features.Meetings;

/// <summary>General meetings: those convened, those held, and by when the next must be (A21).</summary>
public sealed record MeetingListPage(IReadOnlyList<MeetingRow> Convened, IReadOnlyList<MeetingRow> Held, DateOnly NextDueOn, DateOnly Today, bool MayKeep);

public sealed record MeetingRow(int Number, MeetingKind Kind, DateOnly On, string Place, int Items, int Decided);

/// <summary>Convening: the first day the notice period allows, and what the charter will put on the agenda by itself.</summary>
public sealed record ConvenePage(
    int Number, DateOnly Earliest, int NoticeDays, DateOnly NextDueOn, IReadOnlyList<string> ByItself, IReadOnlyList<Objection> Refused, ConveneForm Form);

/// <summary>A meeting with its agenda.</summary>
public sealed record MeetingPage
{
    public required int Number { get; init; }

    public required MeetingKind Kind { get; init; }

    public required DateOnly ConvenedFor { get; init; }

    public required DateOnly? HeldOn { get; init; }

    public required string Place { get; init; }

    /// <summary>The hour with the name of its zone; null where none is set.</summary>
    public required string? Begins { get; init; }

    public required string? Link { get; init; }

    public required IReadOnlyList<ItemLine> Items { get; init; }

    /// <summary>Resolutions of meetings of the past that have no item of an agenda.</summary>
    public required IReadOnlyList<ResolutionLine> Earlier { get; init; }

    public required DateOnly Today { get; init; }

    public required bool MayKeep { get; init; }

    /// <summary>Whether what it decided may be entered: its day has come and it is not closed.</summary>
    public required bool TakesResolutions { get; init; }

    /// <summary>Whether the order of its questions may still change: nobody is called, nothing is decided.</summary>
    public required bool MayReorder { get; init; }

    public required IReadOnlyList<Objection> AgainstPostponing { get; init; }

    public required IReadOnlyList<Objection> AgainstClosing { get; init; }
}

/// <summary>A question on the agenda and what became of it.</summary>
/// <param name="MatterPath">The page of the matter, for those who may read it.</param>
/// <param name="IsSettled">Settled before the meeting: nothing is left to decide.</param>
public sealed record ItemLine(int Number, AgendaSubject Subject, string Text, ResolutionLine? Resolution, int? MovedTo, string? MatterPath, bool IsSettled)
{
    /// <summary>Votes on the question that were not taken back, by id.</summary>
    public IReadOnlyList<int> Polls { get; init; } = [];

    /// <summary>Whether a vote on it is under way or was held; one that lapsed for lack of a quorum leaves the question open.</summary>
    public bool IsPolled { get; init; }
}

/// <summary>A resolution with its arithmetic.</summary>
public sealed record ResolutionLine(int RecordId, string Reference, string Summary, IReadOnlyList<string> Reckoning);

/// <summary>An act on a meeting: its head, what speaks against it, and the form.</summary>
public sealed record MeetingStepPage<TForm>(int Number, DateOnly ConvenedFor, IReadOnlyList<Objection> Refused, TForm Form);

/// <summary>Entering a resolution.</summary>
/// <param name="Entitled">Members with a vote on this item, as the register has them on the day of the meeting.</param>
/// <param name="Excluded">Told where a member has no vote on its own matter.</param>
/// <param name="Rule">Quorum and majority in words.</param>
public sealed record ResolutionPage(
    int Meeting, DateOnly On, int Item, string Text, int Entitled, bool Excluded, IReadOnlyList<string> Rule, string? Question,
    IReadOnlyList<string> IfAdopted, string? Otherwise, bool AsksNumber, string? MatterPath, IReadOnlyList<string> Reckoning,
    IReadOnlyList<Objection> Refused, ResolutionForm Form);

/// <summary>Closing: what passes on, and to which meeting.</summary>
public sealed record ClosingPage(
    int Number, DateOnly ConvenedFor, IReadOnlyList<string> Decided, IReadOnlyList<string> PassOn, int? Next, IReadOnlyList<Objection> Objections, ClosingForm Form);
