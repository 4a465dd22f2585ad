using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Valuations.Results;

/// <summary>What the valuation of a year came to; small groups are not told to those outside (U11).</summary>
[Route("{culture:culture}/valuations")]
public sealed class ResultsController(ResultsQuery pages) : Controller
{
    [HttpGet, AllowAnonymous]
    public async Task<IActionResult> Index(CancellationToken ct) => await pages.LatestAsync(ct) is { } year ? Redirect(Invariant($"/{Cultures.Current}/valuations/years/{year}")) : View("None");

    [HttpGet("years/{year:int}"), AllowAnonymous]
    public async Task<IActionResult> Year(int year, int page = 1, Actor actor = null!, CancellationToken ct = default) =>
        await pages.PageAsync(year, page, Request, actor, ct) is { } found ? View(found) : NotFound();
}
