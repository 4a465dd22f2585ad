using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Following;

/// <summary>
/// Once an hour: tells followers what differs from what they were told last, in one letter for an entry however many facts an act changed,
/// and forgets addresses that were not confirmed in time.
/// </summary>
public sealed class FollowingReminderService(PortalDb db, RegistryBook book, FollowingLetterService letters, UnionCalendar calendar) : IReminder
{
    public async Task RemindAsync(CancellationToken ct)
    {
        await book.RefreshAsync(ct);
        RegistryVolume volume = await book.CurrentAsync(ct);
        await db.InTurnAsync(async () =>
        {
            await db.HoldOthersAsync(ct);
            await db.OverwriteDeletedAsync(ct);
            await ForgetAsync(ct);
            ILookup<int, Follower> followers = (await db.Followers.Where(one => one.ConfirmedAt != null).ToListAsync(ct)).ToLookup(one => one.Number);
            foreach (FollowedState state in await db.FollowedStates.ToListAsync(ct)) Tell(state, [.. followers[state.Number]], volume);
            await db.SaveChangesAsync(ct);
        }, ct);
    }

    /// <summary>Addresses nobody confirmed, with the letters to them, and letters of a week ago.</summary>
    private async Task ForgetAsync(CancellationToken ct)
    {
        DateTime before = calendar.Now - Follower.ConfirmWithin;
        List<Follower> strangers = await db.Followers.Where(one => one.ConfirmedAt == null && one.AskedAt <= before).ToListAsync(ct);
        db.Followers.RemoveRange(strangers);
        await db.SaveChangesAsync(ct);
        string[] addresses = [.. strangers.Select(one => one.Email).Distinct()];
        List<string> followOther = await db.Followers.Where(one => EF.Parameter(addresses).Contains(one.Email)).Select(one => one.Email).Distinct().ToListAsync(ct);
        foreach (string address in addresses) await letters.ForgetAsync(address, followOther.Contains(address), ct);
        await letters.ForgetOldAsync(ct);
    }

    private void Tell(FollowedState state, List<Follower> followers, RegistryVolume volume)
    {
        if (followers.Count == 0)
        {
            db.FollowedStates.Remove(state);
            return;
        }

        if (FollowingService.StateOf(state.Number, volume) is not { } now || now == state.Told) return;
        if (state.Number == Follower.WholeRegister) TellRoll(state.Told, now, followers, volume);
        else TellEntry(state.Told, followers, volume.Find(state.Number)!, volume);
        state.Tell(now);
    }

    private void TellEntry(string told, List<Follower> followers, RegistryEntry entry, RegistryVolume volume)
    {
        FollowedFacts before = FollowedFacts.Read(told), now = FollowedFacts.Of(entry, volume);
        foreach (Follower follower in followers) letters.TellChange(follower, entry, before, now);
    }

    private void TellRoll(string told, string now, List<Follower> followers, RegistryVolume volume)
    {
        IReadOnlyList<(int, RollChange)> news = RegisterRoll.Between(told, now);
        if (news.Count == 0) return;
        foreach (Follower follower in followers) letters.TellRoll(follower, volume, news);
    }
}
