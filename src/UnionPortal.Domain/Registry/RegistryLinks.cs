using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Registry;

/// <summary>
/// Ties entries that speak of one another: the numbers of an organisation that returned, and those that merged with the one that
/// goes on. Only what both entries already show is tied, so that a link tells nothing early.
/// </summary>
internal static class RegistryLinks
{
    /// <param name="organisationOf">What tells the organisation behind a number from others.</param>
    [Clause("U8")]
    public static void Tie(List<RegistryEntry> entries, Func<int, object> organisationOf)
    {
        Dictionary<int, List<int>> predecessors = [];
        foreach (RegistryEntry entry in entries.Where(one => one.Departure?.Successor is not null))
        {
            int successor = entry.Departure!.Successor!.Value;
            if (!predecessors.TryGetValue(successor, out List<int>? some)) predecessors[successor] = some = [];
            some.Add(entry.Number);
        }

        HashSet<int> returned = [.. entries.GroupBy(entry => organisationOf(entry.Number)).Where(group => group.Skip(1).Any()).SelectMany(group => group.Select(entry => entry.Number))];
        ILookup<object, int> ofOne = returned.ToLookup(organisationOf);
        for (int position = 0; position < entries.Count; position++)
        {
            RegistryEntry entry = entries[position];
            bool merged = predecessors.TryGetValue(entry.Number, out List<int>? came);
            if (!merged && !returned.Contains(entry.Number)) continue;
            List<int> own = [.. ofOne[organisationOf(entry.Number)].Order()];
            entries[position] = entry with
            {
                Predecessors = came ?? [], EarlierNumbers = [.. own.Where(number => number < entry.Number)], LaterNumbers = [.. own.Where(number => number > entry.Number)],
            };
        }
    }
}
