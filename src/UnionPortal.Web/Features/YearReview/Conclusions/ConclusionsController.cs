using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.YearReview.Conclusions;

/// <summary>What the board concludes from a year: factors noted, adjustments decided, each followed (U11).</summary>
[Route("{culture:culture}/year-review")]
public sealed class ConclusionsController(ConclusionQuery pages, ConclusionService service) : Controller
{
    [HttpGet("{year:int}/factors/new"), May(Act.ConcludeYear)]
    public async Task<IActionResult> NewFactor(int year, CancellationToken ct) => await pages.FactorAsync(year, null, ct) is { } page ? View("Factor", page) : NotFound();

    [HttpPost("{year:int}/factors"), May(Act.ConcludeYear), KeepsForm("factors/new")]
    public async Task<IActionResult> NoteFactor(int year, NoteFactorForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await pages.FactorAsync(year, form, ct) is { } page ? View("Factor", page) : NotFound();
        return await service.NoteAsync(year, form, actor, ct) is null ? NotFound() : Redirect(PathOf(year) + "#factors");
    }

    [HttpGet("{year:int}/adjustments/new"), May(Act.ConcludeYear)]
    public async Task<IActionResult> NewAdjustment(int year, CancellationToken ct) => await pages.NewAsync(year, null, ct) is { } page ? View("Adjustment", page) : NotFound();

    [HttpPost("{year:int}/adjustments"), May(Act.ConcludeYear), KeepsForm("adjustments/new")]
    public async Task<IActionResult> Decide(int year, DecideAdjustmentForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await pages.NewAsync(year, form, ct) is { } page ? View("Adjustment", page) : NotFound();
        Outcome? outcome = await service.DecideAsync(year, form, actor, ct);
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect(PathOf(year) + "#adjustments");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await pages.NewAsync(year, form, ct) is { } again ? View("Adjustment", again with { Objections = outcome.Objections }) : NotFound();
    }

    [HttpGet("adjustments/{id:int}"), May(Act.FollowAdjustment)]
    public async Task<IActionResult> Adjustment(int id, CancellationToken ct) => await pages.FollowAsync(id, null, ct) is { } page ? View("Follow", page) : NotFound();

    [HttpPost("adjustments/{id:int}"), May(Act.FollowAdjustment), KeepsForm]
    public async Task<IActionResult> Follow(int id, FollowAdjustmentForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await pages.FollowAsync(id, form, ct) is { } page ? View("Follow", page) : NotFound();
        Outcome<int>? outcome = await service.FollowAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect(PathOf(outcome.Value) + "#adjustments");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await pages.FollowAsync(id, form, ct) is { } again ? View("Follow", again with { Objections = outcome.Objections }) : NotFound();
    }

    private static string PathOf(int year) => Invariant($"/{Cultures.Current}/year-review/{year}");
}
