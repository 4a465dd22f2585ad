using UnionPortal.Domain.Registry;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>The orders the register can be read in, sorted once: a last page costs no more than a first.</summary>
public sealed class EntryOrders
{
    private readonly int[] byNumber;
    private readonly int[] byJoined;
    private readonly int[] byRussianName;
    private readonly int[] byEnglishName;

    public EntryOrders(IReadOnlyList<RegistryEntry> entries, EntryNames names)
    {
        byNumber = [.. Enumerable.Range(0, entries.Count)];
        byJoined = [.. byNumber.OrderByDescending(position => entries[position].JoinedOn()).ThenBy(position => position)];
        byRussianName = new NameAlphabet("ru").PositionsOf(names.Russian, names.RussianSorted);
        byEnglishName = new NameAlphabet("en").PositionsOf(names.English, names.EnglishSorted);
    }

    public int[] Of(string sort, string language) => sort switch
    {
        RegistryFilter.ByNumber => byNumber,
        RegistryFilter.ByJoined => byJoined,
        _ => language == "en" ? byEnglishName : byRussianName,
    };
}

/// <summary>The names entries are shown by and what these are sorted by, worked out once for orders and letters alike.</summary>
public sealed class EntryNames
{
    public EntryNames(IReadOnlyList<RegistryEntry> entries)
    {
        Russian = [.. entries.Select(entry => entry.NameIn("ru"))];
        English = [.. entries.Select(entry => entry.NameIn("en"))];
        RussianSorted = Array.ConvertAll(Russian, NameAlphabet.SortedBy);
        EnglishSorted = [.. English.Select((name, position) => ReferenceEquals(name, Russian[position]) ? RussianSorted[position] : NameAlphabet.SortedBy(name))];
    }

    public string[] Russian { get; }

    public string[] English { get; }

    public string[] RussianSorted { get; }

    public string[] EnglishSorted { get; }
}
