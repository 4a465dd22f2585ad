using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Following;

/// <summary>
/// Following an entry, or the whole register, by letter and without an account. The forms carry no token: they stand on pages that are the
/// same for everybody, and what they do anyone may do who knows the address or the key; mail programs stop letters by one post of their own.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
[Route("{culture:culture}/registry")]
public sealed class FollowingController(RegistryDesk desk, FollowingService service, UnionCalendar calendar) : Controller
{
    private const string Key = "following/{key:regex(^[[0-9a-f]]{{36}}$)}";

    [HttpGet("following")]
    public IActionResult Register() => View("New", PageOf(null, new FollowForm()));

    [HttpPost("following"), EnableRateLimiting(RateLimits.Follow)]
    public async Task<IActionResult> FollowRegister(FollowForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("New", PageOf(null, form));
        return await AskAsync(null, form, ct);
    }

    [HttpGet("{number:int}/following")]
    public async Task<IActionResult> Entry(int number, CancellationToken ct) =>
        await EntryAsync(number, ct) is { } entry ? View("New", PageOf(entry, new FollowForm())) : NotFound();

    [HttpPost("{number:int}/following"), EnableRateLimiting(RateLimits.Follow)]
    public async Task<IActionResult> Follow(int number, FollowForm form, CancellationToken ct)
    {
        if (await EntryAsync(number, ct) is not { } entry) return NotFound();
        if (!ModelState.IsValid) return View("New", PageOf(entry, form));
        return await AskAsync(entry, form, ct);
    }

    /// <summary>The same answer for every address.</summary>
    [HttpGet("following/asked")]
    public IActionResult Asked() => View();

    /// <summary>Only shows a button: mail programs open links by themselves, and a visit must change nothing.</summary>
    [HttpGet(Key + "/confirmation")]
    public Task<IActionResult> Confirmation(string key, CancellationToken ct) => OfKeyAsync("Confirm", key, ct);

    [HttpPost(Key + "/confirmation")]
    public async Task<IActionResult> Confirm(string key, CancellationToken ct)
    {
        await service.ConfirmAsync(key, ct);
        return Redirect($"/{Cultures.Current}/registry/following/{key}/confirmation");
    }

    [HttpGet(Key + "/stop")]
    public Task<IActionResult> Stop(string key, CancellationToken ct) => OfKeyAsync("Stop", key, ct);

    /// <summary>A mail program that stops letters for its reader (RFC 8058) must get its answer without a redirect.</summary>
    [HttpPost(Key + "/stop")]
    public async Task<IActionResult> PutStop(string key, [FromForm(Name = "List-Unsubscribe")] string? oneClick, CancellationToken ct)
    {
        await service.StopAsync(key, ct);
        return oneClick is null ? Redirect($"/{Cultures.Current}/registry/following/{key}/stop") : await OfKeyAsync("Stop", key, ct);
    }

    private async Task<RedirectResult> AskAsync(RegistryEntry? entry, FollowForm form, CancellationToken ct)
    {
        await service.AskAsync(entry, form, Cultures.Current, ct);
        return Redirect($"/{Cultures.Current}/registry/following/asked");
    }

    private async Task<IActionResult> OfKeyAsync(string view, string key, CancellationToken ct)
    {
        var follower = await service.FindAsync(key, ct);
        RegistryEntry? entry = follower is null ? null : await EntryAsync(follower.Number, ct);
        return View(view, new FollowerPage(follower, entry, Cultures.Current, calendar.Now));
    }

    private async Task<RegistryEntry?> EntryAsync(int number, CancellationToken ct) => (await desk.VolumeAsync(ct)).Find(number);

    private static FollowPage PageOf(RegistryEntry? entry, FollowForm form) => new(entry, Cultures.Current, form);
}
