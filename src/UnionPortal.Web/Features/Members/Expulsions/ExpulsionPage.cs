using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Shell.Forms;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Members.Expulsions;

/// <summary>The page on which an expulsion is proposed to the meeting.</summary>
/// <param name="AgainstContactLoss">Why silence may not be used as the ground just now.</param>
/// <param name="Meeting">The meeting that would decide; null where none is convened.</param>
public sealed record NewExpulsionPage(
    string Written, string Organisation, IReadOnlyList<Option> Grounds, IReadOnlyList<Objection> AgainstContactLoss, MeetingLine? Meeting,
    IReadOnlyList<string> Consequences, IReadOnlyList<Objection> Objections, ExpulsionForm Form);

/// <summary>A meeting to which a matter goes.</summary>
public sealed record MeetingLine(int Number, DateOnly On);

/// <summary>The matter of an expulsion, from the proposal to the end of the appeal.</summary>
public sealed record ExpulsionPage
{
    public required string Written { get; init; }

    public required int Id { get; init; }

    public required string Organisation { get; init; }

    public required ExpulsionState State { get; init; }

    public required string Ground { get; init; }

    public required string Facts { get; init; }

    public required MeetingLine Meeting { get; init; }

    public required DateOnly Today { get; init; }

    public required bool HearingRequired { get; init; }

    public required string? Answer { get; init; }

    public required DateOnly? AnsweredOn { get; init; }

    public required string? AnsweredBy { get; init; }

    public required DateOnly? HeardOn { get; init; }

    public required string? HearingNote { get; init; }

    public required string? Reference { get; init; }

    public required int? RecordId { get; init; }

    public required string? CountLine { get; init; }

    public required DateOnly? AppealUntil { get; init; }

    public required string? AppealText { get; init; }

    public required DateOnly? AppealedOn { get; init; }

    /// <summary>The last day on which the copy of the decision is due; null where the charter is silent or it was sent.</summary>
    public required DateOnly? CopyDueOn { get; init; }

    public required bool CopyIsSent { get; init; }

    public required IReadOnlyList<string> Consequences { get; init; }

    public required bool MayAnswer { get; init; }

    public required bool MayAppeal { get; init; }

    public required bool MayHear { get; init; }

    public required bool MayTakeBack { get; init; }

    public required bool MaySendCopy { get; init; }

    public required bool SeesAll { get; init; }

    public required IReadOnlyList<TimelineEvent> Timeline { get; init; }

    public IReadOnlyList<Objection> Refused { get; init; } = [];

    public required ExpulsionWordForm Form { get; init; }

    public required HearingForm Hearing { get; init; }
}
