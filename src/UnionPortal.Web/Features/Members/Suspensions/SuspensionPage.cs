using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Shell.Forms;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Members.Suspensions;

/// <summary>The page on which a suspension is put to the board.</summary>
public sealed record NewSuspensionPage(
    string Written, string Organisation, IReadOnlyList<Option> Grounds, IReadOnlyList<string> Consequences, DateOnly AnswerBy, DateOnly Today,
    IReadOnlyList<Objection> Objections, SuspensionForm Form);

/// <summary>The page on which a lifting is put to the board.</summary>
public sealed record NewLiftingPage(
    string Written, string Organisation, string? Ground, DateOnly? Since, IReadOnlyList<Objection> Objections, LiftingForm Form);

/// <summary>A lifting that was put to the board.</summary>
public sealed record LiftingPage(string Written, string Organisation, string Reasons, DateOnly ProposedOn, BoardResult Result, int DecisionId, int? RecordId, bool SeesVote);

/// <summary>A lifting in the list beneath the suspension it would end.</summary>
public sealed record LiftingLine(int Id, DateOnly On, BoardResult Result);

/// <summary>The matter of a suspension: ground, facts, notice, answer, decision, what follows.</summary>
public sealed record SuspensionPage
{
    public required int Number { get; init; }

    public required string Written { get; init; }

    public required int Id { get; init; }

    public required int DecisionId { get; init; }

    public required int? RecordId { get; init; }

    public required string Organisation { get; init; }

    public required string Ground { get; init; }

    public required string Facts { get; init; }

    public required DateOnly ProposedOn { get; init; }

    public required DateOnly AnswerBy { get; init; }

    /// <summary>Whether the charter gives days to answer; a silent one lets the board decide at once.</summary>
    public bool HasTermToAnswer => AnswerBy > ProposedOn;

    /// <summary>Whether the board cannot close yet because the member may still answer.</summary>
    public required bool WaitsForAnswer { get; init; }

    public required string? Answer { get; init; }

    public required DateOnly? AnsweredOn { get; init; }

    public required string? AnsweredBy { get; init; }

    public required DateOnly Today { get; init; }

    public required BoardResult Result { get; init; }

    /// <summary>Whether the rights rest today by this decision.</summary>
    public required bool IsInForce { get; init; }

    /// <summary>What follows, or would; told while the vote is open.</summary>
    public required IReadOnlyList<string> Consequences { get; init; }

    public required bool MayAnswer { get; init; }

    public required bool SeesVote { get; init; }

    public required bool MayLift { get; init; }

    public required IReadOnlyList<Objection> AgainstLifting { get; init; }

    public required IReadOnlyList<LiftingLine> Liftings { get; init; }

    public required IReadOnlyList<TimelineEvent> Timeline { get; init; }

    /// <summary>What spoke against the act just tried.</summary>
    public required IReadOnlyList<Objection> Refused { get; init; }

    public required SuspensionAnswerForm Form { get; init; }
}
