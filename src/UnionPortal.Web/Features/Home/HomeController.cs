using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Home;

/// <summary>The first page in each language, and the crossroads at <c>/</c>.</summary>
[AllowAnonymous]
public sealed class HomeController(HomeQuery home) : Controller
{
    [HttpGet("/")]
    public IActionResult Crossroads()
    {
        Response.Headers.Vary = "Accept-Language, Cookie";
        return Redirect("/" + Cultures.Preferred(Request));
    }

    [HttpGet("{culture:culture}")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await home.ForAsync(User, ct));

    [HttpGet("{culture:culture}/accessibility")]
    public IActionResult Accessibility() => View();
}
