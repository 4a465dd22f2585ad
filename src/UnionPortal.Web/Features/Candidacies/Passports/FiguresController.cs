using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Passports;

/// <summary>Figures of the last closed year, stated by the organisation or by the office for it (A12e, A12f).</summary>
[Route("{culture:culture}/organisations/{id:int}/figures")]
public sealed class FiguresController(FiguresService figures) : Controller
{
    [HttpGet, May(Act.EditOrganisation)]
    public async Task<IActionResult> Index(int id, Actor actor, CancellationToken ct) =>
        await figures.OpenAsync(id, actor, ct) is { } page ? View("Figures", page) : NotFound();

    [HttpPost, May(Act.EditOrganisation)]
    public async Task<IActionResult> State(int id, FiguresForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await AgainAsync(id, form, [], actor, ct);
        Outcome? outcome = await figures.StateAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(FormattableString.Invariant($"/{Cultures.Current}/organisations/{id}/passport")) : await AgainAsync(id, form, outcome.Objections, actor, ct);
    }

    private async Task<IActionResult> AgainAsync(int id, FiguresForm form, IReadOnlyList<Objection> objections, Actor actor, CancellationToken ct)
    {
        if (await figures.AgainAsync(id, form, objections, actor, ct) is not { } page) return NotFound();
        ModelState.Remove("Form.Version"); // The hidden field follows the page, not what was posted.
        if (objections.Count > 0) Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Figures", page);
    }
}
