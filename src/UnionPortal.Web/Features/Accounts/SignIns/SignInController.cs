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
    public IActionResult New(string? notice, string? back)
    {
        if (User.Identity?.IsAuthenticated == true) return Redirect(Home);
        return View("SignIn", new SignInPage(new SignInForm(), SignInPage.NoticeOf(notice, back)));
    }

    [HttpPost("sign-in"), AllowAnonymous, EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Create(SignInForm form, [FromQuery] string? back, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("SignIn", new SignInPage(form, SignInPage.NoticeOf(null, back)));
        SignInAnswer answer = await service.SignInAsync(HttpContext, form.Email!.Trim(), form.Password!, ct);
        if (answer.Result == SignInResult.Done) return Redirect(SignInRedirect.Safe(Url, back, Home));
        if (answer.Result == SignInResult.SetUpAsked) return Redirect($"/{Cultures.Current}{SignInRedirect.SetUp}");
        if (answer.Result == SignInResult.CodeAsked) return View("Code", new CodePage(new CodeForm { Ticket = answer.Ticket }, back));
        ModelState.AddModelError("", texts[$"Accounts.SignIn.{answer.Result}"]);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("SignIn", new SignInPage(form, SignInPage.NoticeOf(null, back)));
    }

    /// <summary>The code after the password.</summary>
    [HttpPost("sign-in/code"), AllowAnonymous, EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> CreateByCode(CodeForm form, [FromQuery] string? back, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("Code", new CodePage(form, back));
        SignInResult? result = await service.SignInWithCodeAsync(HttpContext, form.Ticket, form.Code, ct);
        if (result is null) return Redirect($"/{Cultures.Current}/account/sign-in?notice=late");
        if (result == SignInResult.Done) return Redirect(SignInRedirect.Safe(Url, back, Home));
        ModelState.AddModelError("Form.Code", texts["Accounts.Code.Refused"]);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Code", new CodePage(form, back));
    }

    [HttpPost("sign-out"), AllowAnonymous]
    public async Task<IActionResult> Delete()
    {
        await HttpContext.SignOutAsync(SecurityRegistration.Scheme);
        Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return Redirect($"/{Cultures.Current}");
    }

    /// <summary>The first page, where what waits for each is listed.</summary>
    private static string Home => $"/{Cultures.Current}";
}
