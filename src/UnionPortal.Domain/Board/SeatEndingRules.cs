using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Board;

/// <summary>A seat or an office to be ended: since when it is held, and until when if an end was set already.</summary>
public readonly record struct HeldTime(DateOnly From, DateOnly? Until);

/// <summary>When a seat of the board or the council may be ended, and on what that rests (A7, A10).</summary>
public static class SeatEndingRules
{
    public static readonly Objection EndedAlready = new("SeatEndedAlready", "A7");
    public static readonly Objection EndsBeforeItBegins = new("SeatEndsBeforeItBegins", "A7");
    public static readonly Objection DeathToCome = new("SeatDeathToCome");
    public static readonly Objection RemovalWithoutDecision = new("SeatRemovalWithoutDecision", "A10");
    public static readonly Objection EndsBeforeDecision = new("SeatEndsBeforeDecision");

    /// <param name="by">Bodies whose decision removes from this seat.</param>
    [Clause("A10")]
    public static IReadOnlyList<Objection> ObjectionsTo(
        HeldTime held, SeatEnding ending, DateOnly on, DecisionRecord? record, IReadOnlyCollection<DecidingBody> by, DateOnly today)
    {
        List<Objection> objections = [];
        if (held.Until <= on) objections.Add(EndedAlready.With(held.Until.Value));
        if (on <= held.From) objections.Add(EndsBeforeItBegins.With(held.From));
        if (ending == SeatEnding.Death && on > today) objections.Add(DeathToCome);
        if (ending == SeatEnding.Removal && (record is null || !by.Contains(record.Body))) objections.Add(RemovalWithoutDecision);
        if (record is not null && on < record.On) objections.Add(EndsBeforeDecision.With(record.On));
        return objections;
    }
}
