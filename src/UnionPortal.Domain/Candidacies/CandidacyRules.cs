using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Candidacies;

/// <summary>The law of the candidate's year (A14).</summary>
public static class CandidacyRules
{
    public static readonly Objection AlreadyClosed = new("CandidacyAlreadyClosed", "A14");

    [Clause("A14")]
    public static IReadOnlyList<Objection> ObjectionsToClosing(Candidacy candidacy) =>
        candidacy.AdmittedOn is not null || candidacy.Departure is not null ? [AlreadyClosed] : [];
}
