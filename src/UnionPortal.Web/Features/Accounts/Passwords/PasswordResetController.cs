using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Accounts.Passwords;

/// <summary>The way back in for those who have forgotten their password.</summary>
[AllowAnonymous, Route("{culture:culture}/account")]
public sealed class PasswordResetController(PasswordService service) : Controller
{
    [HttpGet("forgotten")]
    public IActionResult New() => View("Forgotten", new ForgottenPage(new ForgottenForm()));

    [HttpPost("forgotten"), EnableRateLimiting(RateLimits.Reset)]
    public async Task<IActionResult> Create(ForgottenForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("Forgotten", new ForgottenPage(form));
        await service.SendResetAsync(form.Email!, ct);
        return Redirect($"/{Cultures.Current}/account/forgotten/sent");
    }

    [HttpGet("forgotten/sent")]
    public IActionResult Sent() => View("ForgottenSent");

    [HttpGet("reset/{accountId:int}/{token}")]
    public async Task<IActionResult> Edit(int accountId, string token, CancellationToken ct) =>
        View("Reset", new ResetPage(new ResetForm(), await service.CanResetAsync(accountId, token, ct)));

    [HttpPost("reset/{accountId:int}/{token}"), EnableRateLimiting(RateLimits.Reset)]
    public async Task<IActionResult> Update(int accountId, string token, ResetForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("Reset", new ResetPage(form, true));
        bool done = (await service.ResetAsync(accountId, token, form.Password!, ct)).Succeeded;
        return done ? Redirect($"/{Cultures.Current}/account/sign-in?notice=reset") : View("Reset", new ResetPage(form, false));
    }
}

/// <summary>Asks for the address.</summary>
public sealed record ForgottenPage(ForgottenForm Form);

/// <summary>Asks for the new password, or says that the link is over.</summary>
public sealed record ResetPage(ResetForm Form, bool LinkHolds);
