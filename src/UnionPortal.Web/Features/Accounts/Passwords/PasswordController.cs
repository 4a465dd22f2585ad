using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Accounts.Passwords;

/// <summary>A new password for someone signed in; every session ends with it, this one too.</summary>
[Route("{culture:culture}/account/password")]
public sealed class PasswordController(PasswordService service) : Controller
{
    [HttpGet, May(Act.ChangePassword)]
    public IActionResult Edit() => View("Password", new PasswordPage(new PasswordForm(), []));

    [HttpPost, May(Act.ChangePassword), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Update(PasswordForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("Password", new PasswordPage(form, []));
        Outcome outcome = await service.ChangeAsync(actor, form.Current!, form.New!, ct);
        if (!outcome.Succeeded) return View("Password", new PasswordPage(form, outcome.Objections));
        await HttpContext.SignOutAsync(SecurityRegistration.Scheme);
        return Redirect($"/{Cultures.Current}/account/sign-in?notice=reset");
    }
}

/// <summary>The form and what stands against it.</summary>
public sealed record PasswordPage(PasswordForm Form, IReadOnlyList<Objection> Objections);
