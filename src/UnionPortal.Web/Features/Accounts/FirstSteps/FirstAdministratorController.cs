using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Accounts.FirstSteps;

/// <summary>The one-time address of a portal without people. Once there is an administrator, it leads nowhere.</summary>
[AllowAnonymous, Route("{culture:culture}/account/first/{key}")]
public sealed class FirstAdministratorController(FirstAdministratorService service, FirstKey keys) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(string key, CancellationToken ct) =>
        await IsOpenAsync(key, ct) ? View("FirstAdministrator", new FirstAdministratorPage(new FirstAdministratorForm())) : NotFound();

    [HttpPost, EnableRateLimiting(RateLimits.Register)]
    public async Task<IActionResult> Create(string key, FirstAdministratorForm form, CancellationToken ct)
    {
        if (!await IsOpenAsync(key, ct)) return NotFound();
        if (!ModelState.IsValid) return View("FirstAdministrator", new FirstAdministratorPage(form));
        return await service.MakeAsync(form, Cultures.Current, ct) ? Redirect($"/{Cultures.Current}/account/sign-in") : NotFound();
    }

    private async Task<bool> IsOpenAsync(string key, CancellationToken ct) => keys.Fits(key) && await service.IsAwaitedAsync(ct);
}

/// <summary>Asks for the first administrator.</summary>
public sealed record FirstAdministratorPage(FirstAdministratorForm Form);
