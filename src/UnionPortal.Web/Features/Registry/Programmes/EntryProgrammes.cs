using System.Globalization;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Registry.Programmes;

/// <summary>The programmes on an entry, with the accepted report that tells of them.</summary>
/// <param name="Report">Number of the report.</param>
public sealed record EntryProgrammes(int Year, string Report, DateOnly AcceptedOn, PublicProgrammes Programmes);

/// <summary>Programmes of all organisations by their numbers in the register, and how far the accepted reports were read.</summary>
/// <param name="Accepted">How many accepted versions there were.</param>
/// <param name="Until">The last day one was accepted on.</param>
/// <param name="OfLastDay">The versions accepted on that day.</param>
public sealed record ProgrammesBook(int Accepted, DateOnly Until, IReadOnlySet<int> OfLastDay, IReadOnlyDictionary<int, EntryProgrammes> ByNumber)
{
    public static readonly ProgrammesBook Empty = new(0, DateOnly.MinValue, new HashSet<int>(), new Dictionary<int, EntryProgrammes>());
}

/// <summary>The programmes as the entry page shows them.</summary>
public sealed record ProgrammesPart(EntryProgrammes Entry, string Language, RegistryWords Words)
{
    private IReadOnlyList<PublicProgramme> Told => Entry.Programmes.Told;

    public int Folded => Told.Count - Lists.Unfolded(Told.Count);

    public IEnumerable<ProgrammeLine> Open => Told.Take(Told.Count - Folded).Select(LineOf);

    public IEnumerable<ProgrammeLine> Rest => Told.Skip(Told.Count - Folded).Select(LineOf);

    private ProgrammeLine LineOf(PublicProgramme one) => new(one, string.Join(" · ", About(one).Where(part => part.Length > 0)));

    private IEnumerable<string> About(PublicProgramme one)
    {
        if (one.Field is { } field) yield return Words.Field(field, Language);
        if (one.Region is { } region) yield return Words.Region(region, Language);
        yield return YearsOf(one);
    }

    private static string YearsOf(PublicProgramme one)
    {
        string from = Year(one.From), until = Year(one.Until);
        return from == until || until.Length == 0 ? from : $"{from}–{until}";
    }

    private static string Year(DateOnly? day) => day?.Year.ToString(CultureInfo.InvariantCulture) ?? "";
}

/// <param name="About">Field, region and years, as far as they were told.</param>
public sealed record ProgrammeLine(PublicProgramme Programme, string About);
