using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Security;

/// <summary>
/// Keeps what somebody sent whose session had ended, until they have signed in again: a page says <see cref="KeepsFormAttribute"/>, and
/// its address then carries a key under which the page finds the fields. Only for browsers that bear a session cookie of ours; in
/// memory, bounded, for an hour, taken once.
/// </summary>
public sealed class KeptForms(UnionCalendar calendar)
{
    public const string QueryName = "keptAs";
    private const int MostForms = 2000;
    private const int MostCharacters = 300_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Kept> all = new(StringComparer.Ordinal);

    /// <summary>The key under which the fields are kept for this path; null where there are too many of them.</summary>
    public string? Keep(PathString path, IEnumerable<KeyValuePair<string, StringValues>> fields)
    {
        Dictionary<string, StringValues> own = fields.Where(one => !one.Key.StartsWith("__", StringComparison.Ordinal)).ToDictionary();
        if (own.Sum(one => (long)one.Key.Length + one.Value.ToString().Length) > MostCharacters) return null;
        MakeRoom();
        string key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        all[key] = new Kept(path.Value ?? "", own, calendar.Now);
        return key;
    }

    /// <summary>The fields kept for the path, once.</summary>
    public Dictionary<string, StringValues>? Take(string key, PathString path) =>
        all.TryGetValue(key, out Kept? kept) && kept.Path == path.Value && kept.At > calendar.Now - Lifetime && all.TryRemove(key, out _) ? kept.Fields : null;

    private void MakeRoom()
    {
        foreach ((string key, Kept kept) in all)
            if (kept.At < calendar.Now - Lifetime) all.TryRemove(key, out _);
        while (all.Count >= MostForms && all.MinBy(one => one.Value.At) is { Key: { } oldest }) all.TryRemove(oldest, out _);
    }

    private sealed record Kept(string Path, Dictionary<string, StringValues> Fields, DateTime At);
}

/// <summary>On an action that takes long texts: when the session has ended, what was sent waits until the sender has signed in again.</summary>
/// <param name="page">The page with the form, relative to the address of the action, where the two differ: <c>"review"</c>, <c>"."</c> for the one above.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class KeepsFormAttribute(string page = "") : Attribute
{
    /// <summary>Path of the page on which the fields stand.</summary>
    public PathString PageOf(PathString action) =>
        page.Length == 0 ? action : new PathString(new Uri(new Uri("http://portal" + action), page).AbsolutePath.TrimEnd('/'));
}

/// <summary>Gives a page that is opened with the key of a kept form what had been typed: its fields show it, unsaved, and the page says so.</summary>
public sealed class KeptFormFilter(KeptForms kept) : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        HttpRequest request = context.HttpContext.Request;
        if (!HttpMethods.IsGet(request.Method) || request.Query[KeptForms.QueryName].ToString() is not { Length: > 0 } key || kept.Take(key, request.Path) is not { } fields) return;
        TypedBefore.Show(context.HttpContext, fields);
        foreach ((string name, StringValues values) in fields)
        {
            context.ModelState.SetModelValue(name, new ValueProviderResult(values, CultureInfo.CurrentCulture));
            context.ModelState.MarkFieldSkipped(name);
        }
    }

    public void OnActionExecuted(ActionExecutedContext context) { }
}
