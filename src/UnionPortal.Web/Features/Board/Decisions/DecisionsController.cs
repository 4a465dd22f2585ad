using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Board.Decisions;

/// <summary>The register of decisions: members see that a decision exists, votes by name only the board, the office and the council.</summary>
[Route("{culture:culture}/decisions")]
public sealed class DecisionsController(DecisionRegisterQuery register) : Controller
{
    [HttpGet, May(Act.ReadDecisions)]
    public async Task<IActionResult> Index(DecidingBody? body, int? page, Actor actor, CancellationToken ct) =>
        View(await register.PageAsync(body, page ?? 1, actor, Request, ct));

    [HttpGet("{id:int}"), May(Act.ReadDecisions)]
    public async Task<IActionResult> Show(int id, Actor actor, CancellationToken ct) =>
        await register.OneAsync(id, actor, ct) is { } page ? View(page) : NotFound();
}
