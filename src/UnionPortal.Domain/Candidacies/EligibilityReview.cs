using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Candidacies;

/// <summary>
/// The passport of a member run again for a financial year. A change for the worse is a task of the board, which says what it
/// makes of it; it never expels by itself (A12, A18).
/// </summary>
[Clause("A12")]
public class EligibilityReview
{
    public const int VerdictsLength = 400;
    public const int WorsenedLength = 200;
    public const int ConclusionLength = 2000;

    private EligibilityReview() { }

    public EligibilityReview(int organisationId, int year, EligibilityPassport passport, EligibilityReview? previous)
    {
        OrganisationId = organisationId;
        Year = year;
        Take(passport, previous);
    }

    public int Id { get; private set; }

    public int OrganisationId { get; private set; }

    /// <summary>The financial year whose figures were held against the rules.</summary>
    public int Year { get; private set; }

    public DateOnly On { get; private set; }

    /// <summary>Verdict of every rule asked, as <c>A12a=Met;A12f=NotMet</c>.</summary>
    public string Verdicts { get; private set; } = "";

    /// <summary>Rules that are not met now and were not failed before, as <c>A12f;A13.financing</c>; empty when nothing became worse.</summary>
    public string Worsened { get; private set; } = "";

    /// <summary>What the board makes of a change for the worse.</summary>
    public string? Conclusion { get; private set; }

    public Person? ConcludedBy { get; private set; }

    public DateOnly? ConcludedOn { get; private set; }

    public int Version { get; private set; }

    public bool IsTask => Worsened.Length > 0 && ConcludedOn is null;

    public IReadOnlyList<string> WorsenedRules => Worsened.Split(';', StringSplitOptions.RemoveEmptyEntries);

    public Verdict? VerdictOf(string rule) => Verdicts.Split(';')
        .Select(one => one.Split('=')).Where(pair => pair.Length == 2 && pair[0] == rule).Select(pair => (Verdict?)Enum.Parse<Verdict>(pair[1])).FirstOrDefault();

    /// <summary>Runs the year again on figures that came later; what the board has concluded on stays as it was.</summary>
    public bool Renew(EligibilityPassport passport, EligibilityReview? previous)
    {
        if (ConcludedOn is not null || Verdicts == VerdictsOf(passport)) return false;
        Take(passport, previous);
        return true;
    }

    public void Conclude(string conclusion, Person by, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(EligibilityReviewRules.ObjectionsToConcluding(this, conclusion));
        Conclusion = conclusion;
        ConcludedBy = by;
        ConcludedOn = today;
    }

    private void Take(EligibilityPassport passport, EligibilityReview? previous)
    {
        On = passport.On;
        Verdicts = VerdictsOf(passport);
        Worsened = string.Join(';', EligibilityReviewRules.Worsened(previous, passport));
    }

    private static string VerdictsOf(EligibilityPassport passport) =>
        string.Join(';', passport.Findings.Select(finding => $"{finding.Rule}={finding.Verdict}"));
}
