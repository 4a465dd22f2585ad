using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.EligibilityRuns;

/// <summary>The yearly run of the passport over all members, and what the board makes of changes for the worse (A12).</summary>
[Route("{culture:culture}/eligibility")]
public sealed class EligibilityRunsController(EligibilityRunQuery runs, EligibilityReviewQuery reviews, EligibilityRunService starting, EligibilityReviewService reviewing) : Controller
{
    [HttpGet, May(Act.ReadRegisterInside)]
    public async Task<IActionResult> Index(CancellationToken ct) => View("Index", await runs.IndexAsync(null, ct));

    [HttpPost("runs"), May(Act.ReviewEligibility)]
    public async Task<IActionResult> Start(StartRunForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("Index", await runs.IndexAsync(form, ct));
        Outcome outcome = await starting.StartAsync(form.Year!.Value, actor, ct);
        if (outcome.Succeeded) return Redirect(FormattableString.Invariant($"/{Cultures.Current}/eligibility/runs/{form.Year}"));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Index", await runs.IndexAsync(form, ct) with { Refused = outcome.Objections });
    }

    [HttpGet("runs/{year:int}"), May(Act.ReadRegisterInside)]
    public async Task<IActionResult> Show(int year, int page = 1, CancellationToken ct = default) =>
        await runs.PageAsync(year, page, Request, ct) is { } found ? View("Show", found) : NotFound();

    /// <summary>How far it has come, for htmx; once it is over the page itself is loaded again.</summary>
    [HttpGet("runs/{year:int}/progress"), May(Act.ReadRegisterInside)]
    public async Task<IActionResult> Progress(int year, CancellationToken ct)
    {
        if (await runs.PageAsync(year, 1, Request, ct) is not { } found) return NotFound();
        if (!found.Row.Run.IsUnderWay) Response.Headers["HX-Refresh"] = "true";
        return PartialView("_Progress", found);
    }

    [HttpGet("reviews/{id:int}"), May(Act.ReadRegisterInside)]
    public async Task<IActionResult> Review(int id, CancellationToken ct) => await reviews.PageAsync(id, null, ct) is { } page ? View("Review", page) : NotFound();

    [HttpPost("reviews/{id:int}/conclusion"), May(Act.ConcludeEligibility)]
    public async Task<IActionResult> Conclude(int id, ConclusionForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await AgainAsync(id, form, [], ct);
        Outcome? outcome = await reviewing.ConcludeAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(FormattableString.Invariant($"/{Cultures.Current}/eligibility/reviews/{id}")) : await AgainAsync(id, form, outcome.Objections, ct);
    }

    private async Task<IActionResult> AgainAsync(int id, ConclusionForm form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await reviews.PageAsync(id, form, ct) is not { } page) return NotFound();
        if (refused.Count > 0) Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Review", page with { Refused = refused });
    }
}
