using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Bodies.Council;

/// <summary>Seats of the expert council (A11).</summary>
[Route("{culture:culture}/bodies/council")]
public sealed class CouncilSeatsController(CouncilService council) : Controller
{
    [HttpGet("new"), May(Act.FillCouncilSeat)]
    public async Task<IActionResult> New(CancellationToken ct) => View(await council.NewPageAsync(new CouncilSeatForm(), [], ct));

    [HttpPost, May(Act.FillCouncilSeat)]
    public async Task<IActionResult> Create(CouncilSeatForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("New", await council.NewPageAsync(form, [], ct));
        Outcome outcome = await council.SeatAsync(form, actor, ct);
        if (outcome.Succeeded) return ToKeeping();
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("New", await council.NewPageAsync(form, outcome.Objections, ct));
    }

    [HttpGet("{id:int}/ending"), May(Act.FillCouncilSeat)]
    public Task<IActionResult> Ending(int id, CancellationToken ct) => EndingPageAsync(id, null, [], ct);

    [HttpPost("{id:int}/ending"), May(Act.FillCouncilSeat)]
    public async Task<IActionResult> End(int id, CouncilEndingForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await EndingPageAsync(id, form, [], ct);
        Outcome? outcome = await council.EndAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? ToKeeping() : await EndingPageAsync(id, form, outcome.Objections, ct);
    }

    private RedirectResult ToKeeping() => Redirect($"/{Cultures.Current}/bodies/keeping");

    private async Task<IActionResult> EndingPageAsync(int id, CouncilEndingForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await council.EndingPageAsync(id, form, refused, ct) is not { } page) return NotFound();
        if (refused.Count > 0) Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Ending", page);
    }
}
