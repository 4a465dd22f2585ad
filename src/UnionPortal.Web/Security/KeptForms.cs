using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using UnionPortal.Web.Shell;

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
[AttributeUsage(AttributeTargets.Method)]
public sealed class KeepsFormAttribute : Attribute;
