using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace UnionPortal.Web.Features.Meetings.Publication;

/// <summary>Adopted resolutions for everybody, where the union publishes them.</summary>
[AllowAnonymous]
[Route("{culture:culture}/resolutions")]
public sealed class ResolutionsController(PublishedResolutionQuery resolutions) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken ct) => View("Resolutions", await resolutions.PageAsync(ct));
}
