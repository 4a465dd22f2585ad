using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Candidacies;

/// <summary>Income of a year sorted by the charter's classes, in the currency of the statement (A12f).</summary>
/// <param name="Total">Everything that counts, in-kind gifts left out.</param>
/// <param name="Disputed">Sources the charter can be read on either way.</param>
[Clause("A12f")]
public sealed record IncomeShare(int Year, decimal Independent, decimal State, decimal Total, decimal Disputed, bool DisputedCountsAsIndependent)
{
    /// <summary>The independent part if the disputed sources were read the other way.</summary>
    public decimal IndependentReadOtherwise => DisputedCountsAsIndependent ? Independent - Disputed : Independent + Disputed;

    /// <summary>The state's part if the disputed sources were read the other way (A13).</summary>
    public decimal StateReadOtherwise => DisputedCountsAsIndependent ? State + Disputed : State - Disputed;

    public static IncomeShare Of(IncomeStatement statement, IncomeTerms terms)
    {
        decimal Sum(Func<IncomeLine, bool> counts) => statement.Lines.Where(counts).Sum(line => line.Amount);
        bool disputedIsIndependent = terms.Disputed.Any(source => terms.ClassOf(source) == IncomeClass.Independent);
        return new IncomeShare(
            statement.Year,
            Sum(line => terms.ClassOf(line.Source) == IncomeClass.Independent),
            Sum(line => terms.ClassOf(line.Source) == IncomeClass.State),
            Sum(line => terms.ClassOf(line.Source) != IncomeClass.NotCounted),
            Sum(line => terms.Disputed.Contains(line.Source)),
            disputedIsIndependent);
    }
}
