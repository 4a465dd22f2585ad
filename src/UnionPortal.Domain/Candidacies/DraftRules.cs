using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Candidacies;

/// <summary>How long a draft is kept that nobody writes on, and when its authors are told. Each change begins the count anew.</summary>
public static class DraftRules
{
    public static readonly Objection NotADraft = new("DraftNotADraft");
    public static readonly Objection StillKept = new("DraftStillKept");

    /// <summary>The day on which a draft is closed if nobody writes on it till then.</summary>
    public static DateOnly KeptUntil(Application draft, AdmissionTerms terms) => draft.LastChangedOn.AddDays(terms.DraftDays);

    /// <summary>The letter that is due: its day in the row of the terms. Null before the first; letters slept through are passed over.</summary>
    public static int? LetterDueOn(Application draft, AdmissionTerms terms, DateOnly today) =>
        terms.DraftLetterDays.Where(days => draft.LastChangedOn.AddDays(days) <= today).Select(days => (int?)days).Max();

    /// <summary>The day the last letter names: never sooner after it than the terms leave between letter and closing, however late it went out.</summary>
    public static DateOnly ClosesOn(Application draft, AdmissionTerms terms, DateOnly lastLetterOn)
    {
        DateOnly kept = KeptUntil(draft, terms), warned = lastLetterOn.AddDays(terms.DraftDays - terms.DraftLetterDays.Max());
        return warned > kept ? warned : kept;
    }

    /// <param name="lastLetterOn">When the last of the letters went out; null while it has not.</param>
    public static IReadOnlyList<Objection> ObjectionsToClosing(Application draft, AdmissionTerms terms, DateOnly? lastLetterOn, DateOnly today)
    {
        if (draft.State != ApplicationState.Draft) return [NotADraft];
        DateOnly closes = ClosesOn(draft, terms, lastLetterOn ?? today);
        return lastLetterOn is null || today < closes ? [StillKept.With(closes)] : [];
    }
}
