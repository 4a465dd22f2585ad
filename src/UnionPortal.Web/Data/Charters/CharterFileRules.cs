using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Data.Charters;

/// <summary>What a charter file may not say: nonsense terms, and names that nothing in the portal bears.</summary>
internal static class CharterFileRules
{
    /// <summary>Every fault, by its path in the file (<c>terms.board.quorum.share</c>).</summary>
    public static IEnumerable<NonsenseTerm> NonsenseIn(CharterFile file) =>
    [
        .. CharterTermsRules.NonsenseIn(file.Terms).Select(term => term with { Path = "terms." + term.Path }),
        .. UnknownSources(file.Terms.Income),
        .. UnknownClauses(file.Terms.Admission),
        .. FaultsOfTheUnion(file),
    ];

    private static IEnumerable<NonsenseTerm> UnknownSources(IncomeTerms income)
    {
        foreach (string source in income.Classes.Keys.Where(source => !IncomeSources.All.Contains(source)))
            yield return new($"terms.income.classes.{source}", "no such source of income is known");
        foreach (string source in income.Disputed.Where(source => !IncomeSources.All.Contains(source)))
            yield return new("terms.income.disputed", $"no source of income is called {source}");
    }

    private static IEnumerable<NonsenseTerm> UnknownClauses(AdmissionTerms admission) => admission.EligibilityClauses
        .Where(clause => !EligibilityRules.Clauses.Contains(clause))
        .Select(clause => new NonsenseTerm("terms.admission.eligibilityClauses", $"no rule carries out the clause {clause}"));

    private static IEnumerable<NonsenseTerm> FaultsOfTheUnion(CharterFile file)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(file.Union.TimeZone, out _))
            yield return new("union.timeZone", $"{file.Union.TimeZone} is not a time zone");
        if (file.InForceFrom < file.Union.FoundedOn)
            yield return new("inForceFrom", "the terms cannot be in force before the union was founded");
    }
}
