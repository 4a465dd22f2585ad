using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Members;

/// <summary>
/// An organisation's notice that it leaves: received on a day, taking effect on a day, revocable until then. It needs nobody's
/// consent; the notice stays on record also when it was taken back.
/// </summary>
[Clause("U8")]
public class Withdrawal
{
    public const int ReasonLength = 2000;

    private Withdrawal() { }

    private Withdrawal(RegistryNumber number, DecisionRecord record, Person by, string? reason, DateOnly receivedOn, DateOnly effectiveOn)
    {
        Number = number;
        Record = record;
        By = by;
        Reason = reason;
        ReceivedOn = receivedOn;
        EffectiveOn = effectiveOn;
    }

    public int Id { get; private set; }

    public RegistryNumber Number { get; private set; } = null!;

    public int NumberId { get; private set; }

    /// <summary>The organisation's own record: leaving is its act, the union only notes it.</summary>
    public DecisionRecord Record { get; private set; } = null!;

    public Person By { get; private set; } = null!;

    /// <summary>For the office and the board only; nobody has to give one.</summary>
    public string? Reason { get; private set; }

    public DateOnly ReceivedOn { get; private set; }

    public DateOnly EffectiveOn { get; private set; }

    public DateOnly? RevokedOn { get; private set; }

    public int Version { get; private set; }

    /// <summary>Gives notice for an affiliation, which departs on the day named. The record bears the day the notice came in.</summary>
    public static Withdrawal Notify(
        Affiliation affiliation, DecisionRecord record, Person by, string? reason, DateOnly effectiveOn, CharterTerms terms, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(WithdrawalRules.ObjectionsTo(affiliation, effectiveOn, terms.Departure, record.On, today));
        affiliation.Depart(DepartureGround.Withdrawal, record, effectiveOn, terms.Expulsion);
        return new Withdrawal(affiliation.Number, record, by, reason, record.On, effectiveOn);
    }

    /// <summary>Takes the notice back; the organisation stays what it was.</summary>
    public void Revoke(Affiliation affiliation, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(WithdrawalRules.ObjectionsToRevoking(this, affiliation, today));
        affiliation.Stay(today);
        RevokedOn = today;
    }
}
