using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Strategy;

/// <summary>Mission, strategic tasks and criteria: the text in force, every earlier one, and drafts for the meeting (U11, U13).</summary>
[Route("{culture:culture}")]
public sealed class StrategyController(StrategyQuery pages, UnionTextService drafts) : Controller
{
    [HttpGet("strategy"), AllowAnonymous]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await pages.PageAsync(ct));

    [HttpGet("strategy/{id:int}"), AllowAnonymous]
    public async Task<IActionResult> Show(int id, CancellationToken ct) => await pages.TextAsync(id, ct) is { } text ? View(text) : NotFound();

    [HttpGet("meetings/{number:int}/items/{item:int}/text"), May(Act.ReadDecisions)]
    public Task<IActionResult> Draft(int number, int item, Actor actor, CancellationToken ct) => DraftAsync(number, item, actor, null, [], ct);

    [HttpPost("meetings/{number:int}/items/{item:int}/text"), May(Act.KeepMeetings)]
    public async Task<IActionResult> Write(int number, int item, UnionTextForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await DraftAsync(number, item, actor, form, [], ct);
        Outcome? outcome = await drafts.DraftAsync(number, item, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(Invariant($"/{Cultures.Current}/meetings/{number}/items/{item}/text")) : await DraftAsync(number, item, actor, form, outcome.Objections, ct);
    }

    private async Task<IActionResult> DraftAsync(int number, int item, Actor actor, UnionTextForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await pages.DraftsAsync(number, item, actor, form, refused, ct) is not { } page) return NotFound();
        ViewResult view = View("Draft", page);
        if (refused.Count > 0) view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }
}
