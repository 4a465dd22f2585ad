using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Reports.Review;

/// <summary>The office reads a report, and accepts it or returns sections with what it asks for (U11).</summary>
[Route("{culture:culture}/reports/{id:int}")]
public sealed class ReviewController(ReviewQuery pages, ReviewService service) : Controller
{
    [HttpGet("review"), May(Act.ReviewReport)]
    public async Task<IActionResult> Open(int id, Actor actor, CancellationToken ct) => await pages.PageAsync(id, null, actor, ct) is { } page ? View("Review", page) : NotFound();

    [HttpPost("acceptance"), May(Act.ReviewReport)]
    public async Task<IActionResult> Accept(int id, AcceptReportForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return BadRequest();
        return await AfterAsync(id, null, await service.AcceptAsync(id, form, actor, ct), actor, ct);
    }

    [HttpPost("return"), May(Act.ReviewReport), KeepsForm("review")]
    public async Task<IActionResult> Return(int id, ReturnReportForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await pages.PageAsync(id, form, actor, ct) is { } page ? View("Review", page) : NotFound();
        return await AfterAsync(id, form, await service.ReturnAsync(id, form, actor, ct), actor, ct);
    }

    private async Task<IActionResult> AfterAsync(int id, ReturnReportForm? form, Outcome<int>? outcome, Actor actor, CancellationToken ct)
    {
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect(Invariant($"/{Cultures.Current}/reports/periods/{outcome.Value}?state=submitted"));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await pages.PageAsync(id, form, actor, ct) is { } page ? View("Review", page with { Objections = outcome.Objections }) : NotFound();
    }
}
