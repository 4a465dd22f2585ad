using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Accounts.Keeping;

/// <summary>Other people's accounts, for the administrator: found by their address, one at a time.</summary>
[Route("{culture:culture}/accounts")]
public sealed class AccountKeepingController(AccountKeepingService service) : Controller
{
    [HttpGet, May(Act.KeepAccounts)]
    public async Task<IActionResult> Index(string? address, string? reset, CancellationToken ct) =>
        View(new AccountKeepingPage(address, await service.FindAsync(address, ct), reset is not null, new AccountKeepingForm(), []));

    [HttpPost("{id:int}/second-factor/reset"), May(Act.KeepAccounts), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Reset(int id, AccountKeepingForm form, Actor actor, CancellationToken ct)
    {
        if (await service.FindAsync(id, ct) is not { } found) return NotFound();
        if (!ModelState.IsValid) return View("Index", new AccountKeepingPage(found.Address, found, false, form, []));
        Outcome? outcome = await service.ResetAsync(id, form.Password!, actor, ct);
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect($"/{Cultures.Current}/accounts?reset=1&address={Uri.EscapeDataString(found.Address)}");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Index", new AccountKeepingPage(found.Address, found, false, form, outcome.Objections));
    }
}
