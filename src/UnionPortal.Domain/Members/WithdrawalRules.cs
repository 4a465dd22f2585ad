using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Members;

/// <summary>When a notice of leaving takes effect, and until when it may be taken back (U8). Nobody's consent is asked.</summary>
public static class WithdrawalRules
{
    public static readonly Objection TooEarly = new("WithdrawalTooEarly", "U8");
    public static readonly Objection AlreadyRevoked = new("WithdrawalAlreadyRevoked", "U8");

    /// <summary>The first day a notice received on a day can take effect on.</summary>
    public static DateOnly EarliestFor(DateOnly receivedOn, DepartureTerms terms) => receivedOn.AddDays(terms.NoticeDays);

    [Clause("U8")]
    public static IReadOnlyList<Objection> ObjectionsTo(Affiliation affiliation, DateOnly effectiveOn, DepartureTerms terms, DateOnly today)
    {
        List<Objection> objections = [.. DepartureRules.ObjectionsToLeaving(affiliation, effectiveOn)];
        DateOnly earliest = EarliestFor(today, terms);
        if (effectiveOn < earliest) objections.Add(TooEarly.With(earliest, terms.NoticeDays));
        return objections;
    }

    /// <summary>Revocable until the day it takes effect.</summary>
    [Clause("U8")]
    public static IReadOnlyList<Objection> ObjectionsToRevoking(Withdrawal withdrawal, Affiliation affiliation, DateOnly today) =>
        withdrawal.RevokedOn is not null ? [AlreadyRevoked.With(withdrawal.RevokedOn.Value)] : DepartureRules.ObjectionsToStaying(affiliation, today);
}
