using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Following;

/// <summary>Letters to followers, in the language of the page they asked on; each but the first tells mail programs how to stop them.</summary>
public sealed class FollowingLetterService(PortalDb db, Mailer mailer, RegistryWords words, FollowedChanges changes, UnionCalendar calendar)
{
    /// <summary>How every template of these letters begins: by it they are found again and forgotten.</summary>
    private const string Family = "Following";

    /// <summary>Letters to one address within a day that anybody may cause by typing it into a form.</summary>
    private const int AskedForADay = 3;

    /// <summary>A letter about many joins and departures names so many of them.</summary>
    private const int Named = 50;

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);
    private static readonly string[] CausedByForms = [Family + "Asked", Family + "Already"];

    public async Task<bool> HadEnoughAsync(string address, CancellationToken ct)
    {
        DateTime since = calendar.Now - Day;
        return await db.Letters.CountAsync(one => one.ToAddress == address && one.QueuedAt > since && CausedByForms.Contains(one.Template), ct) >= AskedForADay;
    }

    public void AskToConfirm(Follower follower, RegistryEntry? entry) =>
        mailer.Enqueue(follower.Email, follower.Culture, Family + "Asked", WhatOf(follower, entry), Link(follower, "confirmation"), (int)Follower.ConfirmWithin.TotalDays);

    public void SayItFollowsAlready(Follower follower, RegistryEntry? entry) => Send(follower, Family + "Already", WhatOf(follower, entry));

    public void TellChange(Follower follower, RegistryEntry entry, FollowedFacts before, FollowedFacts now)
    {
        IReadOnlyList<string> lines = changes.Tell(before, now, entry, follower.Culture);
        if (lines.Count == 0) return;
        Send(follower, Family + "Entry", WhatOf(follower, entry), string.Join("\n\n", lines), mailer.Link(follower.Culture, "/registry/" + entry.Written()));
    }

    public void TellRoll(Follower follower, RegistryVolume volume, IReadOnlyList<(int Number, RollChange Change)> news)
    {
        Texts own = words.In(follower.Culture);
        List<string> lines = [.. news.Take(Named).Select(one => own["Following.Roll." + one.Change, RegistryEntryReading.Written(one.Number), volume.Find(one.Number)!.NameIn(follower.Culture)])];
        if (news.Count > Named) lines.Add(own.Plural("Following.Roll.More", news.Count - Named));
        Send(follower, Family + "Register", own.Plural("Following.Roll.Count", news.Count), string.Join('\n', lines), mailer.Link(follower.Culture, "/registry"));
    }

    /// <summary>Forgets the letters to an address: those that went out, and where it follows nothing any more, those that wait too.</summary>
    public Task ForgetAsync(string address, bool followsOther, CancellationToken ct) =>
        db.Letters.Where(one => one.ToAddress == address && one.Template.StartsWith(Family) && (!followsOther || one.SentAt != null || one.GivenUpAt != null)).ExecuteDeleteAsync(ct);

    /// <summary>Forgets what went out, or was given up, a week ago: nobody needs the copies.</summary>
    public Task ForgetOldAsync(CancellationToken ct)
    {
        DateTime before = calendar.Now - Kept;
        return db.Letters.Where(one => one.Template.StartsWith(Family) && (one.SentAt < before || one.GivenUpAt < before)).ExecuteDeleteAsync(ct);
    }

    private void Send(Follower follower, string template, params object?[] facts)
    {
        string stop = Link(follower, "stop");
        mailer.Enqueue(follower.Email, follower.Culture, template, [stop, .. facts]).StopLink = stop;
    }

    private string WhatOf(Follower follower, RegistryEntry? entry)
    {
        Texts own = words.In(follower.Culture);
        return entry is null ? own["Following.What.Register"] : own["Following.What.Entry", entry.Written(), entry.NameIn(follower.Culture)];
    }

    private string Link(Follower follower, string what) => mailer.Link(follower.Culture, $"/registry/following/{follower.Key}/{what}");
}
