namespace UnionPortal.Web.Security;

/// <summary>An organisation the actor speaks for, and as what.</summary>
public sealed record OwnOrganisation(int Id, Role As);

/// <summary>Who acts: handed to services as a parameter, never looked up from the air. Controllers take it as an action parameter.</summary>
public sealed record Actor
{
    /// <summary>Nobody has signed in.</summary>
    public static readonly Actor Visitor = new() { Roles = new HashSet<Role> { Role.Visitor } };

    /// <summary>The portal itself: seeding, jobs, verbs of the command line.</summary>
    public static readonly Actor Portal = new();

    public int? AccountId { get; init; }

    public int? PersonId { get; init; }

    /// <summary>Name as shown in the head of the page, in the language of the page.</summary>
    public string Name { get; init; } = "";

    public IReadOnlySet<Role> Roles { get; init; } = new HashSet<Role>();

    /// <summary>Capacities the person has by mandate and may not use before setting up the second factor that this union asks of them.</summary>
    public IReadOnlySet<Role> Withheld { get; init; } = new HashSet<Role>();

    public IReadOnlyList<OwnOrganisation> Organisations { get; init; } = [];

    /// <summary>The seat the actor holds on the board today.</summary>
    public int? BoardSeatId { get; init; }

    public bool Is(Role role) => Roles.Contains(role);

    public bool SpeaksFor(int organisationId) => Organisations.Any(own => own.Id == organisationId);

    /// <summary>Whether the actor may do the act at all, on something.</summary>
    public bool May(Act act) => Roles.Any(Acts.Of(act).Knows);

    /// <summary>Whether the actor may do the act on what belongs to this organisation; where not, answer 404.</summary>
    public bool MayFor(Act act, int organisationId)
    {
        ActRule rule = Acts.Of(act);
        if (Roles.Any(rule.Any.Contains)) return true;
        return Organisations.Any(own => own.Id == organisationId && rule.Own.Contains(own.As));
    }
}
