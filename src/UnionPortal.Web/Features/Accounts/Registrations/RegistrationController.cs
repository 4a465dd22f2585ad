using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Accounts.Registrations;

/// <summary>A newcomer makes an account and confirms the address by the link of a letter.</summary>
[AllowAnonymous, Route("{culture:culture}/account")]
public sealed class RegistrationController(RegistrationService service) : Controller
{
    [HttpGet("registration")]
    public IActionResult New() => View("Register", new RegistrationPage(new RegisterForm()));

    [HttpPost("registration"), EnableRateLimiting(RateLimits.Register)]
    public async Task<IActionResult> Create(RegisterForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("Register", new RegistrationPage(form));
        await service.RegisterAsync(form, Cultures.Current, ct);
        return Redirect($"/{Cultures.Current}/account/registration/sent");
    }

    [HttpGet("registration/sent")]
    public IActionResult Sent() => View();

    /// <summary>Only shows a button: mail programs open links by themselves, and a visit must change nothing.</summary>
    [HttpGet("confirmation/{accountId:int}/{token}")]
    public async Task<IActionResult> Confirmation(int accountId, string token, CancellationToken ct) =>
        View("Confirm", await service.CanConfirmAsync(accountId, token, ct));

    [HttpPost("confirmation/{accountId:int}/{token}")]
    public async Task<IActionResult> Confirm(int accountId, string token, CancellationToken ct) =>
        await service.ConfirmAsync(accountId, token, ct) ? Redirect($"/{Cultures.Current}/account/sign-in?notice=confirmed") : View("Confirm", false);
}
