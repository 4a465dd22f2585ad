using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Members;

/// <summary>
/// A membership: begun by a decision (U1), perhaps suspended, perhaps ended. An organisation that returns gets a new one.
/// </summary>
[Clause("U1")]
public class Member
{
    private readonly List<Suspension> suspensions = [];

    private Member() { }

    public Member(RegistryNumber number, DecisionRecord admittedBy, DateOnly admittedOn)
    {
        Number = number;
        Organisation = number.Organisation;
        AdmittedBy = admittedBy;
        AdmittedOn = admittedOn;
    }

    public int Id { get; private set; }

    public RegistryNumber Number { get; private set; } = null!;

    public Organisation Organisation { get; private set; } = null!;

    public int OrganisationId { get; private set; }

    public DecisionRecord AdmittedBy { get; private set; } = null!;

    public DateOnly AdmittedOn { get; private set; }

    public IReadOnlyList<Suspension> Suspensions => suspensions;

    public Departure? Departure { get; private set; }

    public int Version { get; private set; }

    public Standing StandingOn(DateOnly date)
    {
        if (date < AdmittedOn) return Standing.NotYet;
        if (Departure is not null && Departure.EffectiveOn <= date) return Standing.Departed;
        return SuspensionOn(date) is null ? Standing.Good : Standing.Suspended;
    }

    public Suspension? SuspensionOn(DateOnly date) => suspensions.Find(suspension => suspension.Covers(date));

    public void Suspend(DecisionRecord decision, GeneralMeeting? untilMeeting, string ground, SuspensionTerms terms, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(SuspensionRules.ObjectionsTo(this, decision, ground, terms, today));
        suspensions.Add(new Suspension(decision, untilMeeting, ground, today));
    }

    public void Reinstate(DecisionRecord decision, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(SuspensionRules.ObjectionsToLifting(this, decision, today));
        suspensions.First(suspension => suspension.Covers(today)).Lift(decision, today);
    }

    public void Depart(DepartureGround ground, DecisionRecord record, DateOnly effectiveOn, ExpulsionTerms terms)
    {
        ForbiddenActException.ThrowIfAny(DepartureRules.ObjectionsTo(this, ground, record, effectiveOn));
        Departure = new Departure(ground, record, effectiveOn, DepartureRules.PublicFrom(ground, record, effectiveOn, terms));
    }
}
