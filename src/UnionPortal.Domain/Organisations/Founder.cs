namespace UnionPortal.Domain.Organisations;

/// <summary>What a founder is, for the question of independence from the state (A12e).</summary>
public enum FounderKind
{
    Citizen,
    NonGovernmentalOrganisation,
    IndependentCompany,
    StateAffiliatedCompany,
    StateBody,
}

/// <summary>A founder or member of an organisation; equal ones may stand in one line with their number ("citizens, 12").</summary>
public class Founder
{
    public const int NameLength = 300;

    private Founder() { }

    public Founder(string name, FounderKind kind, int count = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        Name = name;
        Kind = kind;
        Count = count;
    }

    public int Id { get; private set; }

    public string Name { get; private set; } = "";

    public FounderKind Kind { get; private set; }

    public int Count { get; private set; } = 1;

    public bool IsNonState => Kind is FounderKind.Citizen or FounderKind.NonGovernmentalOrganisation or FounderKind.IndependentCompany;
}
