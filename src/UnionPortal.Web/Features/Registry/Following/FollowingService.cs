using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Following;

/// <summary>
/// Takes up who wants to be told of changes, confirms the address by its owner, and forgets it when the owner stops. Whether an address
/// follows already is told to its owner only, by letter.
/// </summary>
public sealed class FollowingService(PortalDb db, RegistryBook book, FollowingLetterService letters, UnionCalendar calendar)
{
    private const int KeyBytes = Follower.KeyLength / 2;

    /// <param name="entry">What is to be followed; null for the whole register.</param>
    public Task AskAsync(RegistryEntry? entry, FollowForm form, string culture, CancellationToken ct) => db.InTurnAsync(async () =>
    {
        await db.HoldOthersAsync(ct);
        string address = form.Email!.Trim().ToLowerInvariant();
        int number = entry?.Number ?? Follower.WholeRegister;
        if (await letters.HadEnoughAsync(address, ct)) return;
        Follower? follower = await db.Followers.SingleOrDefaultAsync(one => one.Number == number && one.Email == address, ct);
        if (follower is null) db.Followers.Add(follower = new Follower(number, address, culture, NewKey(), calendar.Now));
        else if (!follower.IsConfirmed) follower.AskAgain(culture, calendar.Now);
        if (follower.IsConfirmed) letters.SayItFollowsAlready(follower, entry);
        else letters.AskToConfirm(follower, entry);
        await db.SaveChangesAsync(ct);
    }, ct);

    /// <summary>Begins to tell, from how things stand now. False where the link serves no more.</summary>
    public async Task<bool> ConfirmAsync(string key, CancellationToken ct)
    {
        await book.RefreshAsync(ct);
        RegistryVolume volume = await book.CurrentAsync(ct);
        return await db.InTurnAsync(async () =>
        {
            await db.HoldOthersAsync(ct);
            if (await FindAsync(key, ct) is not { } follower || !follower.MayConfirm(calendar.Now)) return false;
            follower.Confirm(calendar.Now);
            if (!await db.FollowedStates.AnyAsync(one => one.Number == follower.Number, ct) && StateOf(follower.Number, volume) is { } state)
                db.FollowedStates.Add(new FollowedState(follower.Number, state));
            await db.SaveChangesAsync(ct);
            return true;
        }, ct);
    }

    /// <summary>Forgets the follower with the letters to the address; whoever stops twice has stopped.</summary>
    public Task StopAsync(string key, CancellationToken ct) => db.InTurnAsync(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await FindAsync(key, ct) is not { } follower) return;
        await db.OverwriteDeletedAsync(ct);
        db.Followers.Remove(follower);
        await db.SaveChangesAsync(ct);
        bool followsOther = await db.Followers.AnyAsync(one => one.Email == follower.Email, ct);
        await letters.ForgetAsync(follower.Email, followsOther, ct);
    }, ct);

    public Task<Follower?> FindAsync(string key, CancellationToken ct) => db.Followers.SingleOrDefaultAsync(one => one.Key == key, ct);

    /// <summary>How what is followed stands in a volume; null for a number that is not in it.</summary>
    internal static string? StateOf(int number, RegistryVolume volume) =>
        number == Follower.WholeRegister ? RegisterRoll.Of(volume.Snapshot)
        : volume.Find(number) is { } entry ? FollowedFacts.Of(entry, volume).Written() : null;

    private static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
}
