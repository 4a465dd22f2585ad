using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Reports;

/// <summary>What the union learns from a year: factors written down, adjustments decided and followed (U11).</summary>
public static class AdjustmentRules
{
    public static readonly Objection TextMissing = new("AdjustmentTextMissing", "U11");
    public static readonly Objection DueTooEarly = new("AdjustmentDueTooEarly", "U11");
    public static readonly Objection Over = new("AdjustmentOver", "U11");
    public static readonly Objection OutcomeMissing = new("AdjustmentOutcomeMissing", "U11");

    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToNoting(string? textRu, string? textEn) =>
        string.IsNullOrWhiteSpace(textRu) || string.IsNullOrWhiteSpace(textEn) ? [TextMissing] : [];

    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToDeciding(string? textRu, string? textEn, DateOnly dueOn, DateOnly today)
    {
        List<Objection> objections = [.. ObjectionsToNoting(textRu, textEn)];
        if (dueOn <= today) objections.Add(DueTooEarly);
        return objections;
    }

    /// <summary>What is done or dropped says in both languages what became of it.</summary>
    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToFollowing(Adjustment adjustment, AdjustmentState state, string? outcomeRu, string? outcomeEn)
    {
        List<Objection> objections = [];
        if (!adjustment.IsOpen) objections.Add(Over);
        if (state is AdjustmentState.Done or AdjustmentState.Dropped && (string.IsNullOrWhiteSpace(outcomeRu) || string.IsNullOrWhiteSpace(outcomeEn))) objections.Add(OutcomeMissing);
        return objections;
    }
}
