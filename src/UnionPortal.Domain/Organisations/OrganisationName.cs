namespace UnionPortal.Domain.Organisations;

/// <summary>The names an organisation bore from a day on. Names are dated records: earlier ones stay findable.</summary>
public class OrganisationName
{
    public const int FullLength = 1000;
    public const int ShortLength = 300;

    private OrganisationName() { }

    public OrganisationName(DateOnly from, string full, string? abbreviated, string? english)
    {
        From = from;
        Full = full;
        Short = abbreviated;
        English = english;
    }

    public int Id { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>Full name in the language of registration, as in the state register.</summary>
    public string Full { get; private set; } = "";

    public string? Short { get; private set; }

    public string? English { get; private set; }

    /// <summary>Of all names of an organisation the one it bore on a day: the latest that had begun, or the first known.</summary>
    public static OrganisationName BorneOn(IReadOnlyList<OrganisationName> names, DateOnly date) => names.Count == 1
        ? names[0]
        : names.Where(name => name.From <= date).MaxBy(name => (name.From, name.Id)) ?? names.MinBy(name => name.From)!;

    public bool Says(string full, string? abbreviated, string? english) =>
        Full == full && Short == abbreviated && English == english;
}
