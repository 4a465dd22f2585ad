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
    }

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
