using System.Collections.Concurrent;
using System.Globalization;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Days;
using UnionPortal.Web.Features.Registry.Figures;
using UnionPortal.Web.Features.Registry.Programmes;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>
/// The register of one moment with everything that makes reading fast: index, orders, facets, and the pages already set.
/// Never changed; a change of the register makes the next volume.
/// </summary>
public sealed record RegistryVolume
{
    /// <summary>So many past days are kept at hand: whoever leafs through the pages of one finds it reckoned.</summary>
    private const int DaysKept = 4;

    private static readonly string[] NumberNames = ["огрнип", "огрн", "инн", "ogrn", "inn", "no"];

    private readonly Dictionary<int, int> byNumber = [];
    private readonly Dictionary<string, int> byIdentifier = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<(string Facet, string Language), IReadOnlyList<NamedChoice>> named = new();
    private readonly ConcurrentDictionary<DateOnly, PastRegister> days = new();
    private readonly WordIndex index;
    private Dictionary<string, IReadOnlyDictionary<string, int>>? unasked;

    /// <param name="stamp">Tells this volume from every other, also after a restart: part of each page's ETag.</param>
    public RegistryVolume(RegistrySnapshot snapshot, string stamp)
    {
        Snapshot = snapshot;
        Stamp = stamp;
        var names = new EntryNames(snapshot.Entries);
        Facets = new Facets(snapshot.Entries, names);
        Orders = new EntryOrders(snapshot.Entries, names);
        index = WordIndex.Of(snapshot.Entries);
        for (int position = 0; position < snapshot.Entries.Count; position++) Enter(snapshot.Entries[position], position);
    }

    public RegistrySnapshot Snapshot { get; }

    public string Stamp { get; private init; }

    public Facets Facets { get; }

    public EntryOrders Orders { get; }

    /// <summary>How the yearly reports of the members stand, by number: no part of the register itself, but told beside it.</summary>
    public IReadOnlyDictionary<int, EntryReport> Reports { get; init; } = new Dictionary<int, EntryReport>();

    /// <summary>What the accepted yearly reports say in figures: told beside the register like the reports themselves.</summary>
    public FiguresBook Figures { get; init; } = FiguresBook.Empty;

    /// <summary>The programmes of the last accepted reports: told beside the register too, so that a correction takes back what was said before.</summary>
    public ProgrammesBook Programmes { get; init; } = ProgrammesBook.Empty;

    /// <summary>Certificates that hold, by number: told beside the register as well.</summary>
    public ILookup<int, EntryCertificate> Certificates { get; init; } = Array.Empty<EntryCertificate>().ToLookup(_ => 0);

    /// <summary>People in charge who agreed to be named, by number: told beside the register, so that no edition ever holds them.</summary>
    public ILookup<int, EntryPerson> People { get; init; } = Array.Empty<EntryPerson>().ToLookup(_ => 0);

    /// <summary>Documents that organisations put on their entries, by number.</summary>
    public ILookup<int, EntryDocument> Documents { get; init; } = Array.Empty<EntryDocument>().ToLookup(_ => 0);

    /// <summary>Answers already made for visitors, as bytes.</summary>
    public SetPages Pages { get; private init; } = new();

    /// <summary>Rows of the list already printed; what reports say is not in them.</summary>
    public SetRows Rows { get; } = new();

    /// <summary>The same register with what the reports say now; its pages are set anew.</summary>
    public RegistryVolume With(IReadOnlyDictionary<int, EntryReport> reports, string stamp) => this with { Reports = reports, Stamp = stamp, Pages = new() };

    /// <summary>People of an entry; whoever is in charge of an organisation that has left is not the register's matter any more.</summary>
    public IEnumerable<EntryPerson> PeopleOf(RegistryEntry entry) => entry.Standing == PublicStanding.Departed ? [] : People[entry.Number];

    public IEnumerable<EntryDocument> DocumentsOf(RegistryEntry entry) => entry.Standing == PublicStanding.Departed ? [] : Documents[entry.Number];

    /// <summary>
    /// Programmes of an entry, also from before a return; those of an organisation that has left are not the union's to show any more.
    /// </summary>
    public EntryProgrammes? ProgrammesOf(RegistryEntry entry) => entry.Standing == PublicStanding.Departed ? null
        : Programmes.ByNumber.GetValueOrDefault(entry.Number) ?? entry.EarlierNumbers.Select(Programmes.ByNumber.GetValueOrDefault).LastOrDefault(one => one is not null);

    /// <summary>Figures of an entry, also from before a return.</summary>
    public EntryFigures? FiguresOf(RegistryEntry entry) => Figures.Of(entry.Number) ?? entry.EarlierNumbers.Select(Figures.Of).LastOrDefault(one => one is not null);

    public RegistryEntry? Find(int number) => byNumber.TryGetValue(number, out int position) ? Snapshot.Entries[position] : null;

    /// <summary>The one entry a query names exactly: by its register number, or by a number of a state register.</summary>
    public RegistryEntry? Exactly(string? query)
    {
        string bare = BareNumber(query);
        if (bare.Length == 0) return null;
        if (bare.Length <= 7 && int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && Find(number) is { } entry) return entry;
        return byIdentifier.TryGetValue(bare, out int position) ? Snapshot.Entries[position] : null;
    }

    /// <summary>A number without the sign or the name of its register before it, and without the spaces people group it by.</summary>
    private static string BareNumber(string? query)
    {
        string bare = string.Concat((query ?? "").Where(sign => !char.IsWhiteSpace(sign) && sign != ':')).TrimStart('№', '#');
        string? name = NumberNames.FirstOrDefault(one => bare.StartsWith(one, StringComparison.OrdinalIgnoreCase));
        return name is null ? bare : bare[name.Length..].TrimStart('№');
    }

    /// <summary>The entries a filter leaves, with one page of them and the counts of every other choice.</summary>
    public RegistrySelection Select(RegistryFilter filter, string language)
    {
        WordsFound? words = index.Find(filter.Q);
        EntrySet? found = words?.Entries;
        EntrySet left = Facets.Leave(filter, found);
        int count = left.Count;
        int pages = Math.Max(1, (count + filter.Size - 1) / filter.Size);
        int page = Math.Min(filter.Page, pages);
        List<int> positions = left.Slice(Orders.Of(filter.Sort, language), (page - 1) * filter.Size, filter.Size);
        return new RegistrySelection(count, page, pages, [.. positions.Select(position => Snapshot.Entries[position])], filter.IsNarrowed ? CountChoices(filter, found) : unasked ??= CountChoices(filter, found))
        {
            Unknown = words?.Unknown ?? [], Instead = words?.Instead ?? [],
        };
    }

    /// <summary>Every entry a filter leaves, in its order.</summary>
    public IEnumerable<RegistryEntry> All(RegistryFilter filter, string language)
    {
        EntrySet left = Facets.Leave(filter, index.Find(filter.Q)?.Entries);
        return Orders.Of(filter.Sort, language).Where(left.Contains).Select(position => Snapshot.Entries[position]);
    }

    /// <summary>The register as it stood on a day not later than that of the volume.</summary>
    public PastRegister OnDay(DateOnly day)
    {
        if (days.TryGetValue(day, out PastRegister? known)) return known;
        if (days.Count >= DaysKept) days.Clear();
        return days.GetOrAdd(day, PastRegister.Of(this, day));
    }

    /// <summary>The choices of a facet with their names, in the order people read them; sorted once for each language.</summary>
    public IReadOnlyList<NamedChoice> ChoicesIn(string facet, string language, RegistryWords words) =>
        named.GetOrAdd((facet, language), _ => NamedChoice.Sorted(facet, Facets.Choices(facet).Keys, language, words));

    private Dictionary<string, IReadOnlyDictionary<string, int>> CountChoices(RegistryFilter filter, EntrySet? found)
    {
        var counts = new Dictionary<string, IReadOnlyDictionary<string, int>>(StringComparer.Ordinal);
        EntrySet? whole = null;
        foreach (string facet in Facets.All)
        {
            bool chosen = facet == Facets.Standing || filter.Chosen(facet) is not null;
            EntrySet others = chosen ? Facets.Leave(filter, found, facet) : whole ??= Facets.Leave(filter, found);
            counts[facet] = Facets.Choices(facet).ToDictionary(choice => choice.Key, choice => choice.Value.CountWith(others));
        }

        return counts;
    }

    private void Enter(RegistryEntry entry, int position)
    {
        byNumber[entry.Number] = position;
        foreach (PublicNumber number in entry.Numbers)
        {
            if (!byIdentifier.TryGetValue(number.Value, out int other) || Snapshot.Entries[other].Standing == PublicStanding.Departed)
                byIdentifier[number.Value] = position;
        }
    }
}

/// <summary>One page of what a filter leaves, how many there are in all, and how many each other choice would leave.</summary>
public sealed record RegistrySelection(
    int Count, int Page, int Pages, IReadOnlyList<RegistryEntry> Entries, IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Choices)
{
    /// <summary>Words of the query that nobody's name holds.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>The words spelt like them that were searched for instead.</summary>
    public IReadOnlyList<string> Instead { get; init; } = [];
}
