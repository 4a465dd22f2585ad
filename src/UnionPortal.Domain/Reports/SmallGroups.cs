using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Reports;

/// <summary>One cell of a table of sums: what it says, and the reports it rests on.</summary>
/// <param name="Reports">The reports behind the number, each once; needed only where they are few.</param>
public sealed record SumCell(string Key, decimal Number, int Organisations, IReadOnlyCollection<int> Reports);

/// <summary>
/// Which sums visitors may see. A sum is told only where at least <see cref="ReportTerms.SmallestGroup"/> organisations stand behind it.
/// Where the total of a table is told too, what is withheld can be reckoned as total less the rest, so that the withheld cells together
/// must again be two at least and rest on as many organisations: the smallest of those that could be told is withheld with them.
/// </summary>
[Clause("U11")]
public static class SmallGroups
{
    /// <summary>Whether a sum of so many organisations may be told by itself.</summary>
    [Clause("U11")]
    public static bool MayTell(int organisations, ReportTerms terms) => organisations == 0 || organisations >= terms.SmallestGroup;

    /// <summary>The keys of the cells to be withheld from a table whose total is told.</summary>
    [Clause("U11")]
    public static IReadOnlySet<string> Withheld(IReadOnlyCollection<SumCell> cells, ReportTerms terms)
    {
        List<SumCell> withheld = [.. cells.Where(cell => !MayTell(cell.Organisations, terms))];
        if (withheld.Count > 0 && !IsCovered(withheld, terms))
        {
            SumCell? next = cells.Except(withheld).Where(cell => cell.Organisations > 0).OrderBy(cell => cell.Organisations).ThenBy(cell => cell.Number).ThenBy(cell => cell.Key, StringComparer.Ordinal).FirstOrDefault();
            if (next is not null) withheld.Add(next);
        }
        return withheld.Select(cell => cell.Key).ToHashSet();
    }

    /// <summary>Whether the total may be told beside what is left: with nothing to hide behind it may not.</summary>
    [Clause("U11")]
    public static bool MayTellTotal(IReadOnlyCollection<SumCell> cells, IReadOnlySet<string> withheld, ReportTerms terms)
    {
        List<SumCell> hidden = [.. cells.Where(cell => withheld.Contains(cell.Key))];
        return hidden.Count == 0 || IsCovered(hidden, terms);
    }

    /// <summary>A cell of enough organisations among them is cover enough: nobody knows the shares of the others.</summary>
    private static bool IsCovered(List<SumCell> withheld, ReportTerms terms) =>
        withheld.Count > 1 && (withheld.Exists(cell => cell.Organisations >= terms.SmallestGroup) || withheld.SelectMany(cell => cell.Reports).Distinct().Count() >= terms.SmallestGroup);
}
