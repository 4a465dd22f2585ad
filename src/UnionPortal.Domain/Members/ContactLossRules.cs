using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Members;

/// <summary>How the silence of a member stands to the charter: since when, how often and by how many ways it was tried (A18).</summary>
/// <param name="SilentSince">Day of the first attempt without an answer since the last contact; null while there is none.</param>
/// <param name="EnoughOn">The first day on which the charter's months are over.</param>
public sealed record ContactLoss(DateOnly? SilentSince, DateOnly? EnoughOn, int Attempts, int Channels);

/// <summary>When a silent member counts as lost (A18): attempts by several channels over the charter's months, none answered.</summary>
public static class ContactLossRules
{
    public static readonly Objection NotTried = new("ContactNotTried", "A18");
    public static readonly Objection TooFewAttempts = new("ContactTooFewAttempts", "A18");
    public static readonly Objection TooFewChannels = new("ContactTooFewChannels", "A18");
    public static readonly Objection TooShort = new("ContactSilenceTooShort", "A18");

    /// <summary>Counts the attempts since the organisation was last reached, or last said something by itself, up to a day.</summary>
    /// <param name="heardOn">The last day on which the organisation answered or asked something through the portal.</param>
    [Clause("A18")]
    public static ContactLoss Of(IEnumerable<ContactAttempt> attempts, DepartureTerms terms, DateOnly on, DateOnly? heardOn = null)
    {
        List<ContactAttempt> known = [.. attempts.Where(one => one.On <= on && (heardOn is null || one.On > heardOn)).OrderBy(one => one.On).ThenBy(one => one.Id)];
        List<ContactAttempt> silent = known[(known.FindLastIndex(one => one.Answered) + 1)..];
        DateOnly? since = silent.Count == 0 ? null : silent[0].On;
        return new ContactLoss(since, since?.AddMonths(terms.ContactLossMonths), silent.Count, silent.Select(one => one.Channel).Distinct().Count());
    }

    /// <summary>Objections to using loss of contact as a ground on a day.</summary>
    [Clause("A18")]
    public static IReadOnlyList<Objection> ObjectionsToGround(IEnumerable<ContactAttempt> attempts, DepartureTerms terms, DateOnly on, DateOnly? heardOn = null)
    {
        ContactLoss loss = Of(attempts, terms, on, heardOn);
        if (loss.EnoughOn is not { } enoughOn) return [NotTried.With(terms.ContactAttempts, terms.ContactChannels, terms.ContactLossMonths)];
        List<Objection> objections = [];
        if (loss.Attempts < terms.ContactAttempts) objections.Add(TooFewAttempts.With(loss.Attempts, terms.ContactAttempts));
        if (loss.Channels < terms.ContactChannels) objections.Add(TooFewChannels.With(loss.Channels, terms.ContactChannels));
        if (on < enoughOn) objections.Add(TooShort.With(loss.SilentSince!.Value, enoughOn));
        return objections;
    }
}
