using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Members;

/// <summary>
/// A membership: begun by a decision (U1), perhaps suspended, perhaps ended. An organisation that returns gets a new one.
/// </summary>
[Clause("U1")]
public class Member : Affiliation
{
    private readonly List<Suspension> suspensions = [];

    private Member() { }

    public Member(RegistryNumber number, DecisionRecord admittedBy, DateOnly admittedOn) : base(number)
    {
        AdmittedBy = admittedBy;
        AdmittedOn = admittedOn;
    }

    public DecisionRecord AdmittedBy { get; private set; } = null!;

    public DateOnly AdmittedOn { get; private set; }

    public override DateOnly BeganOn => AdmittedOn;

    public IReadOnlyList<Suspension> Suspensions => suspensions;

    public Standing StandingOn(DateOnly date)
    {
        if (date < AdmittedOn) return Standing.NotYet;
        if (Departure is not null && Departure.EffectiveOn <= date) return Standing.Departed;
        return SuspensionOn(date) is null ? Standing.Good : Standing.Suspended;
    }

    public Suspension? SuspensionOn(DateOnly date) => suspensions.Find(suspension => suspension.Covers(date));

    /// <summary>Lays the membership at rest by decision of the board, or of the meeting while an appeal may be lodged (A19).</summary>
    public Suspension Suspend(DecisionRecord decision, GeneralMeeting? untilMeeting, string ground, SuspensionTerms terms, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(SuspensionRules.ObjectionsTo(this, decision, ground, terms, today));
        var suspension = new Suspension(decision, untilMeeting, ground, today);
        suspensions.Add(suspension);
        return suspension;
    }

    public void Reinstate(DecisionRecord decision, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(SuspensionRules.ObjectionsToLifting(this, decision, today));
        suspensions.First(suspension => suspension.Covers(today)).Lift(decision, today);
    }
}
