using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Accounts.SecondFactors;

/// <summary>The code of an app after the password: set up, renewed, taken away by whoever it belongs to.</summary>
[Route("{culture:culture}/account/second-factor")]
public sealed class SecondFactorController(SecondFactorService service) : Controller
{
    [HttpGet, May(Act.KeepSecondFactor)]
    public async Task<IActionResult> Index(Actor actor, CancellationToken ct) => View(await service.PageAsync(actor, [], ct));

    [HttpPost, May(Act.KeepSecondFactor)]
    public async Task<IActionResult> Begin(Actor actor, CancellationToken ct)
    {
        await service.BeginAsync(actor, ct);
        return Redirect($"{Here}/key");
    }

    [HttpGet("key"), May(Act.KeepSecondFactor)]
    public Task<IActionResult> Key(Actor actor, CancellationToken ct) => KeyPageAsync(actor, new AppCodeForm(), [], ct);

    [HttpPost("key"), May(Act.KeepSecondFactor), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Confirm(AppCodeForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await KeyPageAsync(actor, form, [], ct);
        Outcome<IReadOnlyList<string>> outcome = await service.ConfirmAsync(actor, form.Code!, ct);
        return outcome.Succeeded ? View("Codes", new RecoveryCodesPage(outcome.Value)) : await KeyPageAsync(actor, form, outcome.Objections, ct);
    }

    [HttpPost("codes"), May(Act.KeepSecondFactor), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Renew(SecondFactorPasswordForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await RefusedAsync(actor, [], ct);
        Outcome<IReadOnlyList<string>> outcome = await service.RenewCodesAsync(actor, form.Password!, ct);
        return outcome.Succeeded ? View("Codes", new RecoveryCodesPage(outcome.Value)) : await RefusedAsync(actor, outcome.Objections, ct);
    }

    [HttpPost("off"), May(Act.KeepSecondFactor), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> TakeAway(SecondFactorPasswordForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await RefusedAsync(actor, [], ct);
        Outcome outcome = await service.TakeAwayAsync(actor, form.Password!, ct);
        return outcome.Succeeded ? Redirect(Here) : await RefusedAsync(actor, outcome.Objections, ct);
    }

    private async Task<IActionResult> KeyPageAsync(Actor actor, AppCodeForm form, IReadOnlyList<Objection> objections, CancellationToken ct)
    {
        if (await service.KeyPageAsync(actor, form, objections, ct) is not { } page) return Redirect(Here);
        if (objections.Count > 0) Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Key", page);
    }

    private async Task<IActionResult> RefusedAsync(Actor actor, IReadOnlyList<Objection> objections, CancellationToken ct)
    {
        Response.StatusCode = objections.Count > 0 ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return View("Index", await service.PageAsync(actor, objections, ct));
    }

    private static string Here => $"/{Cultures.Current}/account/second-factor";
}
