using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Members;

/// <summary>When a notice of leaving takes effect, and until when it may be taken back (U8). Nobody's consent is asked.</summary>
public static class WithdrawalRules
{
    public static readonly Objection TooEarly = new("WithdrawalTooEarly", "U8");
    public static readonly Objection ReceivedLater = new("WithdrawalReceivedLater", "U8");
    public static readonly Objection AlreadyRevoked = new("WithdrawalAlreadyRevoked", "U8");

    /// <summary>The first day a notice received on a day can take effect on.</summary>
    public static DateOnly EarliestFor(DateOnly receivedOn, DepartureTerms terms) => receivedOn.AddDays(terms.NoticeDays);

    /// <param name="receivedOn">The day the notice came in; for a paper it may lie before the day it is entered, never after.</param>
    [Clause("U8")]
    public static IReadOnlyList<Objection> ObjectionsTo(
        Affiliation affiliation, DateOnly effectiveOn, DepartureTerms terms, DateOnly receivedOn, DateOnly today)
    {
        List<Objection> objections = [.. DepartureRules.ObjectionsToLeaving(affiliation, effectiveOn)];
        if (receivedOn > today) objections.Add(ReceivedLater.With(receivedOn));
        DateOnly earliest = EarliestFor(receivedOn, terms);
        if (effectiveOn < earliest) objections.Add(TooEarly.With(earliest, terms.NoticeDays));
        return objections;
    }

    /// <summary>Revocable until the day it takes effect.</summary>
    [Clause("U8")]
    public static IReadOnlyList<Objection> ObjectionsToRevoking(Withdrawal withdrawal, Affiliation affiliation, DateOnly today) =>
        withdrawal.RevokedOn is not null ? [AlreadyRevoked.With(withdrawal.RevokedOn.Value)] : DepartureRules.ObjectionsToStaying(affiliation, today);
}
