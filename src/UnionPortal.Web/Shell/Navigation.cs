namespace UnionPortal.Web.Shell;

/// <summary>One entry of the main menu: a text key, a path without the language, and who is shown it.</summary>
public sealed record NavItem(string Key, string Path, Audience Audience = Audience.Everyone)
{
    public bool IsCurrent(PathString path) =>
        path.Value is { Length: >= 3 } p && p[3..].StartsWith(Path, StringComparison.OrdinalIgnoreCase)
        && (p.Length == 3 + Path.Length || p[3 + Path.Length] == '/');
}

/// <summary>Who a menu entry is for.</summary>
public enum Audience { Everyone, Visitors, SignedIn }

/// <summary>The main menu. A subject adds its line here; pages decide for themselves who may enter.</summary>
public static class Navigation
{
    public static IReadOnlyList<NavItem> All { get; } =
    [
        new("Shell.NavRegistry", "/registry"),
        new("Shell.NavApply", "/apply", Audience.Visitors),
    ];

    public static IEnumerable<NavItem> For(bool signedIn) =>
        All.Where(i => i.Audience == Audience.Everyone || i.Audience == Audience.SignedIn == signedIn);
}
