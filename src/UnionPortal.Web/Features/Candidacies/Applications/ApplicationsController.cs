using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Candidacies.Applications;

/// <summary>One's own applications, and the task list of each.</summary>
[Route("{culture:culture}/applications")]
public sealed class ApplicationsController(ApplicationsQuery query) : Controller
{
    [HttpGet, May(Act.OpenDesk)]
    public async Task<IActionResult> Index(Actor actor, CancellationToken ct) => View(await query.OwnAsync(actor, ct));

    [HttpGet("{id:int}"), May(Act.OpenDesk)]
    public async Task<IActionResult> Show(int id, string? saved, Actor actor, CancellationToken ct) =>
        await query.PageAsync(id, saved, actor, ct) is { } page ? View(page) : NotFound();

    [HttpGet("{id:int}/passport"), May(Act.OpenDesk)]
    public async Task<IActionResult> Passport(int id, Actor actor, CancellationToken ct) =>
        await query.PassportAsync(id, actor, ct) is { } page ? View(page) : NotFound();
}
