using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Valuations.Criteria;

/// <summary>The question of a meeting on criteria: which draft is put before it (U11).</summary>
[Route("{culture:culture}/meetings/{number:int}/items/{item:int}/criteria")]
public sealed class CriteriaItemController(CriteriaQuery pages, CriteriaService service) : Controller
{
    [HttpGet, May(Act.ReadDecisions)]
    public async Task<IActionResult> Question(int number, int item, Actor actor, CancellationToken ct) =>
        await pages.ItemPageAsync(number, item, actor, [], ct) is { } page ? View(page) : NotFound();

    [HttpPost, May(Act.KeepMeetings)]
    public async Task<IActionResult> Propose(int number, int item, PutCriteriaForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await pages.ItemPageAsync(number, item, actor, [], ct) is { } again ? View("Question", again with { Form = form }) : NotFound();
        Outcome? outcome = await service.ProposeAsync(number, item, form.Set, actor, ct);
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect(Invariant($"/{Cultures.Current}/meetings/{number}/items/{item}/criteria"));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Question", await pages.ItemPageAsync(number, item, actor, outcome.Objections, ct));
    }
}
