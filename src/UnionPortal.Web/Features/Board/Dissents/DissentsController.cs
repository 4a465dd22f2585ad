using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Board.Dissents;

/// <summary>A member puts its disagreement with a decision of the board on record (A23).</summary>
[Route("{culture:culture}/decisions/{id:int}/dissents")]
public sealed class DissentsController(DissentService dissents) : Controller
{
    [HttpGet("new"), May(Act.PutDissent)]
    public Task<IActionResult> New(int id, Actor actor, CancellationToken ct) => PageAsync(id, new DissentForm(), [], actor, ct);

    [HttpPost, May(Act.PutDissent)]
    public async Task<IActionResult> Put(int id, DissentForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(id, form, [], actor, ct);
        Outcome? outcome = await dissents.PutAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(Invariant($"/{Cultures.Current}/decisions/{id}")) : await PageAsync(id, form, outcome.Objections, actor, ct);
    }

    private async Task<IActionResult> PageAsync(int id, DissentForm form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct)
    {
        if (await dissents.PageAsync(id, form, refused, actor, ct) is not { } page) return NotFound();
        if (refused.Count > 0) Response.StatusCode = StatusCodes.Status409Conflict;
        return View("New", page);
    }
}
