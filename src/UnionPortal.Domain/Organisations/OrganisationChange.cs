using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Organisations;

/// <summary>Where a proposed change stands.</summary>
public enum ChangeState
{
    Proposed,
    Approved,
    Declined,
    TakenBack,
}

/// <summary>What an organisation says is now true of it; a part left null stays as it was.</summary>
public class ChangedFacts
{
    public string? FullName { get; init; }

    public string? ShortName { get; init; }

    public string? EnglishName { get; init; }

    /// <summary>The day the new name, seat or head began.</summary>
    public DateOnly? From { get; init; }

    public string? RegionKey { get; init; }

    public string? City { get; init; }

    public string? Website { get; init; }

    public string? HeadFamilyName { get; init; }

    public string? HeadGivenName { get; init; }

    public string? HeadPatronymic { get; init; }

    public string? HeadLatinName { get; init; }

    public string? HeadPosition { get; init; }

    public bool HasName => FullName is not null;

    public bool HasSeat => RegionKey is not null || City is not null || Website is not null;

    public bool HasHead => HeadFamilyName is not null;

    /// <summary>What stands of an organisation and its head now.</summary>
    public static ChangedFacts Of(Organisation organisation, Representative? head) => new()
    {
        FullName = organisation.Name.Full, ShortName = organisation.Name.Short, EnglishName = organisation.Name.English,
        RegionKey = organisation.RegionKey, City = organisation.City, Website = organisation.Website,
        HeadFamilyName = head?.Person.FamilyName, HeadGivenName = head?.Person.GivenName, HeadPatronymic = head?.Person.Patronymic,
        HeadLatinName = head?.Person.LatinName, HeadPosition = head?.Position,
    };
}

/// <summary>
/// A change that an organisation's representative proposes and the office approves or declines; what stood before is kept beside
/// it, so that the two can be compared at any time.
/// </summary>
public class OrganisationChange
{
    public const int NoteLength = 2000;

    private readonly List<ProposedFounder> founders = [];

    private OrganisationChange() { }

    public OrganisationChange(Organisation organisation, ChangedFacts before, ChangedFacts after, IEnumerable<ProposedFounder> founders, string? note, Person by, DateOnly on)
    {
        Organisation = organisation;
        OrganisationId = organisation.Id;
        Before = before;
        After = after;
        this.founders.AddRange(founders);
        Note = note;
        ProposedBy = by;
        ProposedOn = on;
    }

    public int Id { get; private set; }

    public Organisation Organisation { get; private set; } = null!;

    public int OrganisationId { get; private set; }

    public ChangedFacts Before { get; private set; } = new();

    public ChangedFacts After { get; private set; } = new();

    /// <summary>The founders as they are now; empty where they did not change.</summary>
    public IReadOnlyList<ProposedFounder> Founders => founders;

    public string? Note { get; private set; }

    public Person ProposedBy { get; private set; } = null!;

    public DateOnly ProposedOn { get; private set; }

    public ChangeState State { get; private set; }

    public Person? DecidedBy { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    /// <summary>What the office answers; asked for when it declines.</summary>
    public string? Answer { get; private set; }

    public int Version { get; private set; }

    public void Decide(bool approved, Person by, string? answer, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(OrganisationChangeRules.ObjectionsToDeciding(this, approved, answer));
        State = approved ? ChangeState.Approved : ChangeState.Declined;
        DecidedBy = by;
        DecidedOn = today;
        Answer = answer;
        if (approved) CarryOut();
    }

    /// <summary>
    /// Whether the person is to head the organisation now: ends the mandate of the head before on the day named and begins the new
    /// one. The same head with another position keeps the mandate.
    /// </summary>
    /// <returns>The new mandate; null where the head stays.</returns>
    public Representative? ChangeHead(Representative? before, Person? known)
    {
        if (State != ChangeState.Approved || !After.HasHead) return null;
        DateOnly from = After.From!.Value;
        if (before is not null && IsNamed(before.Person))
        {
            before.Describe(RepresentativeRole.Head, After.HeadPosition);
            return null;
        }
        before?.EndOn(from > before.From ? from : before.From);
        Person person = known is not null && IsNamed(known) ? known : new Person(After.HeadFamilyName!, After.HeadGivenName!, After.HeadPatronymic, After.HeadLatinName);
        return new Representative(person, Organisation, RepresentativeRole.Head, After.HeadPosition, from);
    }

    /// <summary>Whether the person bears the name of the head proposed.</summary>
    public bool IsNamed(Person person) =>
        person.FamilyName == After.HeadFamilyName && person.GivenName == After.HeadGivenName && person.Patronymic == After.HeadPatronymic;

    private void CarryOut()
    {
        if (After.HasName) Organisation.TakeName(new OrganisationName(After.From!.Value, After.FullName!, After.ShortName, After.EnglishName));
        if (After.RegionKey is not null || After.City is not null)
            Organisation.Locate(Organisation.CountryCode, Said(After.RegionKey, Organisation.RegionKey), Said(After.City, Organisation.City));
        if (After.Website is not null)
            Organisation.Describe(Organisation.LegalFormCode, Said(After.Website, Organisation.Website), Organisation.RegisteredOn, Organisation.ActiveSince);
        if (founders.Count > 0) Organisation.NameFounders(founders.Select(one => new Founder(one.Name, one.Kind, one.Count)));
    }

    /// <summary>What is said now; nothing said leaves what stood, an empty text takes it out.</summary>
    private static string? Said(string? after, string? before) => after is null ? before : after.Length == 0 ? null : after;

    public void TakeBack(DateOnly today)
    {
        if (State != ChangeState.Proposed) throw new ForbiddenActException([OrganisationChangeRules.Decided]);
        State = ChangeState.TakenBack;
        DecidedOn = today;
    }
}

/// <summary>A founder in a proposed change.</summary>
public class ProposedFounder
{
    private ProposedFounder() { }

    public ProposedFounder(string name, FounderKind kind, int count)
    {
        Name = name;
        Kind = kind;
        Count = count;
    }

    public int Id { get; private set; }

    public string Name { get; private set; } = "";

    public FounderKind Kind { get; private set; }

    public int Count { get; private set; }
}
