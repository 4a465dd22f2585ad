using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Bodies;

/// <summary>The bodies of the union as everyone may see them, on any day since it was founded (A5, A7, A11, U15), and as those see them who work with them.</summary>
[Route("{culture:culture}/bodies")]
public sealed class BodiesController(CompositionQuery composition, KeepingQuery keeping) : Controller
{
    [HttpGet(""), AllowAnonymous]
    public async Task<IActionResult> Index(string? on, Actor actor, CancellationToken ct) => View(await composition.PageAsync(on, actor, ct));

    /// <summary>Seats, recommendations that wait, proposals before the board, offices: with what may be done about each.</summary>
    [HttpGet("keeping"), May(Act.ReadCases)]
    public async Task<IActionResult> Keeping(Actor actor, CancellationToken ct) => View(await keeping.PageAsync(actor, ct));
}
