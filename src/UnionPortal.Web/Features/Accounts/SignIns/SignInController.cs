using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using SignInResult = UnionPortal.Web.Security.SignInResult;

namespace UnionPortal.Web.Features.Accounts.SignIns;

/// <summary>In and out. After signing in people land where they wanted to go, if that is a page of ours.</summary>
[Route("{culture:culture}/account")]
public sealed class SignInController(SignInService service, Texts texts) : Controller
{
    [HttpGet("sign-in"), AllowAnonymous]
    public IActionResult New(string? notice)
    {
        if (User.Identity?.IsAuthenticated == true) return Redirect(Home);
        return View("SignIn", new SignInPage(new SignInForm(), SignInPage.NoticeOf(notice)));
    }

    [HttpPost("sign-in"), AllowAnonymous, EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Create(SignInForm form, [FromQuery] string? back, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("SignIn", new SignInPage(form, null));
        SignInResult result = await service.SignInAsync(HttpContext, form.Email!.Trim(), form.Password!, ct);
        if (result == SignInResult.Done) return Redirect(SignInRedirect.Safe(Url, back, Home));
        ModelState.AddModelError("", texts[$"Accounts.SignIn.{result}"]);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("SignIn", new SignInPage(form, null));
    }

    [HttpPost("sign-out"), AllowAnonymous]
    public async Task<IActionResult> Delete()
    {
        await HttpContext.SignOutAsync(SecurityRegistration.Scheme);
        Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return Redirect($"/{Cultures.Current}");
    }

    private static string Home => $"/{Cultures.Current}/account";
}
