using System.Globalization;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>The orders the register can be read in, sorted once: a last page costs no more than a first.</summary>
public sealed class EntryOrders
{
    private readonly int[] byNumber;
    private readonly int[] byJoined;
    private readonly int[] byRussianName;
    private readonly int[] byEnglishName;

    public EntryOrders(IReadOnlyList<RegistryEntry> entries)
    {
        byNumber = [.. Enumerable.Range(0, entries.Count)];
        byJoined = [.. byNumber.OrderByDescending(position => entries[position].JoinedOn()).ThenBy(position => position)];
        byRussianName = ByName(entries, "ru", Cultures.Russian);
        byEnglishName = ByName(entries, "en", Cultures.English);
    }

    public int[] Of(string sort, string language) => sort switch
    {
        RegistryFilter.ByNumber => byNumber,
        RegistryFilter.ByJoined => byJoined,
        _ => language == "en" ? byEnglishName : byRussianName,
    };

    private static int[] ByName(IReadOnlyList<RegistryEntry> entries, string language, CultureInfo culture)
    {
        var keys = new SortKey[entries.Count];
        for (int position = 0; position < keys.Length; position++)
            keys[position] = culture.CompareInfo.GetSortKey(FoldedWords.SortName(entries[position].NameIn(language)), CompareOptions.StringSort);

        var order = new int[keys.Length];
        for (int position = 0; position < order.Length; position++) order[position] = position;
        Array.Sort(keys, order, Comparer<SortKey>.Create(SortKey.Compare));
        return order;
    }
}
