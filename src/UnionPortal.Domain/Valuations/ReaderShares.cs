using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Valuations;

/// <summary>
/// Shares reports out among readers. Each report goes to those who have the fewest to read and may read it; who is tied to a member, reads
/// it already or laid it down is passed over. What nobody may read stays in want of a reader (U11).
/// </summary>
[Clause("U11")]
public static class ReaderShares
{
    /// <param name="readers">People of the council or the office, with the number of reports each has still to read.</param>
    /// <param name="tie">What ties a person to the member of a valuation.</param>
    /// <returns>The readings that were assigned, with their valuations.</returns>
    [Clause("U11")]
    public static IReadOnlyList<(Valuation Valuation, Reading Reading)> Share(IEnumerable<Valuation> valuations, IReadOnlyDictionary<Person, int> readers, Func<Valuation, Person, ReaderTie> tie, DateOnly today)
    {
        Dictionary<Person, int> load = new(readers);
        List<Person> inTurn = [.. readers.Keys.OrderBy(one => one.Id)];
        List<(Valuation, Reading)> assigned = [];
        foreach (Valuation valuation in valuations)
        {
            while (valuation.WantsReader && inTurn.OrderBy(one => load[one]).Select(one => new ReaderFacts(one, true, tie(valuation, one)))
                .FirstOrDefault(one => ValuationRules.ObjectionsToAssigning(valuation, one).Count == 0) is { } free)
            {
                assigned.Add((valuation, valuation.Assign(free, today)));
                load[free.Person]++;
            }
        }
        return assigned;
    }
}
