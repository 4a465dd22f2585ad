using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Valuations.Simulations;

/// <summary>A set of criteria tried on the last year's reports (U11).</summary>
[Route("{culture:culture}/criteria/{id:int}/simulation")]
public sealed class SimulationsController(SimulationQuery pages) : Controller
{
    [HttpGet, May(Act.DraftCriteria)]
    public async Task<IActionResult> Simulation(int id, int page = 1, Actor actor = null!, CancellationToken ct = default) =>
        await pages.PageAsync(id, page, Request, actor, ct) is { } found ? View(found) : NotFound();
}
