using UnionPortal.Web.Security;

namespace UnionPortal.Web.Shell;

/// <summary>One entry of the main menu: a text key, a path without the language, and who is shown it; the public ones, everybody.</summary>
public sealed record NavItem(string Key, string Path, Func<Actor, bool>? IsFor = null)
{
    public bool IsPublic => IsFor is null;
}

/// <summary>The main menu. A subject adds its line here; whether one may enter, the page itself decides.</summary>
public static class Navigation
{
    private static readonly NavItem[] All =
    [
        new("Shell.NavRegistry", "/registry"),
        new("Shell.NavEditions", "/registry/editions"),
        new("Shell.NavBodies", "/bodies"),
        new("Shell.NavStrategy", "/strategy"),
        new("Shell.NavResolutions", "/resolutions"),
        new("Shell.NavYearReview", "/year-review"),
        new("Shell.NavStandards", "/standards"),
        new("Shell.NavApply", "/applications/new", actor => actor.Is(Role.Visitor)),
        new("Shell.NavApplications", "/applications", IsNewcomer),
        new("Shell.NavRecommendations", "/recommendations", actor => actor.May(Act.AnswerRecommendation)),
        new("Shell.NavBoard", "/board", actor => actor.May(Act.ReadCases)),
        new("Shell.NavDecisions", "/decisions", actor => actor.Roles.Any(Acts.Of(Act.ReadDecisions).Any.Contains)),
        new("Shell.NavObligations", "/obligations", actor => actor.May(Act.ReadObligations)),
        new("Shell.NavReports", "/reports", actor => actor.May(Act.ReadReports)),
        new("Shell.NavValuations", "/valuations", actor => actor.May(Act.ReadValuations)),
        new("Shell.NavCertificates", "/certificates", actor => actor.May(Act.IssueCertificate)),
        new("Shell.NavMeetings", "/meetings", actor => actor.May(Act.ReadDecisions)),
        new("Shell.NavPolls", "/polls/mine", actor => actor.May(Act.CastBallot)),
        new("Shell.NavMatters", "/matters", actor => actor.May(Act.SuspendMember)),
        new("Shell.NavMembers", "/members", actor => actor.May(Act.ReadRegisterInside)),
        new("Shell.NavEligibility", "/eligibility", actor => actor.May(Act.ReadRegisterInside)),
        new("Shell.NavImport", "/import", actor => actor.May(Act.ImportList)),
        new("Shell.NavLetters", "/letters", actor => actor.May(Act.KeepLetters)),
        new("Shell.NavStaff", "/bodies/staff", actor => actor.May(Act.AppointStaff)),
        new("Shell.NavAccounts", "/accounts", actor => actor.May(Act.KeepAccounts)),
        new("Shell.NavPublication", "/registry/publication", actor => actor.May(Act.PublishEdition)),
    ];

    public static IReadOnlyList<NavItem> For(Actor actor) => [.. All.Where(i => i.IsFor is not { } isFor || isFor(actor))];

    /// <summary>The entry the present page belongs to: the one whose path reaches deepest.</summary>
    public static NavItem? Current(IEnumerable<NavItem> shown, PathString path)
    {
        var rest = path.Value is { Length: >= 3 } p && Cultures.LanguageOf(path) is not null ? new PathString(p[3..]) : path;
        return shown.Where(i => rest.StartsWithSegments(i.Path)).MaxBy(i => i.Path.Length);
    }

    private static bool IsNewcomer(Actor actor) =>
        actor.May(Act.StartApplication) && !actor.Is(Role.Member) && !actor.May(Act.ReadCases) && !actor.Is(Role.Administrator);
}
