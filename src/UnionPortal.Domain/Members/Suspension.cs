using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;

namespace UnionPortal.Domain.Members;

/// <summary>
/// Membership at rest by decision of the board until the general meeting has considered the matter (A19). It ends by an act
/// only: a meeting that is postponed, or closes without reaching the item, does not end it.
/// </summary>
[Clause("A19")]
public class Suspension
{
    public const int GroundLength = 60;

    /// <summary>Ground of the rest that lasts while an expulsion may be appealed; set by the meeting, not chosen from the charter.</summary>
    public const string PendingAppeal = "pending_appeal";

    private Suspension() { }

    internal Suspension(DecisionRecord decision, GeneralMeeting? untilMeeting, string ground, DateOnly from)
    {
        Decision = decision;
        UntilMeeting = untilMeeting;
        Ground = ground;
        From = from;
    }

    public int Id { get; private set; }

    public DecisionRecord Decision { get; private set; } = null!;

    /// <summary>The meeting that is to consider it; null while none has been convened.</summary>
    public GeneralMeeting? UntilMeeting { get; private set; }

    /// <summary>Key of the ground in the charter.</summary>
    public string Ground { get; private set; } = "";

    public DateOnly From { get; private set; }

    /// <summary>The decision that gave the rights back; null while suspended.</summary>
    public DecisionRecord? LiftedBy { get; private set; }

    public DateOnly? LiftedOn { get; private set; }

    public bool Covers(DateOnly date) => new Period(From, LiftedOn).Covers(date);

    /// <summary>
    /// Moves the item to the meeting that is to consider it now: the first convened after the suspension, or the next after one
    /// that did not reach it, or considered it and kept it. Null while no further one is convened.
    /// </summary>
    public void AwaitMeeting(GeneralMeeting? meeting) => UntilMeeting = meeting;

    internal void Lift(DecisionRecord decision, DateOnly on)
    {
        LiftedBy = decision;
        LiftedOn = on;
    }
}
