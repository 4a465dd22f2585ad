using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Reports;

public enum AdjustmentState
{
    Planned,
    UnderWay,
    Done,
    Dropped,
}

/// <summary>
/// What the board changes in the union's work because of a year's reports: who sees to it, by when, and what became of it (U11).
/// </summary>
[Clause("U11")]
public class Adjustment
{
    public const int TextLength = 2000;

    private Adjustment() { }

    public Adjustment(ReportingPeriod period, string textRu, string textEn, Person owner, DateOnly dueOn, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(AdjustmentRules.ObjectionsToDeciding(textRu, textEn, dueOn, today));
        Period = period;
        TextRu = textRu;
        TextEn = textEn;
        Owner = owner;
        DueOn = dueOn;
        DecidedOn = today;
    }

    public int Id { get; private set; }

    public int PeriodId { get; private set; }

    /// <summary>The reporting year it was drawn from; it is followed from the next one.</summary>
    public ReportingPeriod Period { get; private set; } = null!;

    public string TextRu { get; private set; } = "";

    public string TextEn { get; private set; } = "";

    public Person Owner { get; private set; } = null!;

    public DateOnly DueOn { get; private set; }

    public DateOnly DecidedOn { get; private set; }

    public AdjustmentState State { get; private set; }

    /// <summary>What became of it, in the words of who follows it.</summary>
    public string? OutcomeRu { get; private set; }

    public string? OutcomeEn { get; private set; }

    public DateOnly? FollowedOn { get; private set; }

    public int Version { get; private set; }

    public bool IsOpen => State is AdjustmentState.Planned or AdjustmentState.UnderWay;

    public bool IsLateOn(DateOnly today) => IsOpen && DueOn < today;

    /// <summary>Notes how far it has come; what is done or dropped says what became of it and stays so.</summary>
    public void Follow(AdjustmentState state, string? outcomeRu, string? outcomeEn, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(AdjustmentRules.ObjectionsToFollowing(this, state, outcomeRu, outcomeEn));
        State = state;
        OutcomeRu = string.IsNullOrWhiteSpace(outcomeRu) ? OutcomeRu : outcomeRu.Trim();
        OutcomeEn = string.IsNullOrWhiteSpace(outcomeEn) ? OutcomeEn : outcomeEn.Trim();
        FollowedOn = today;
    }
}
