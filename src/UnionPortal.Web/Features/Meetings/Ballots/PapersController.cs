using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Logs;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>Paper ballots of a secret poll: printed, taken by an organisation, keyed in by two.</summary>
[Route("{culture:culture}/ballots/{id:int}/papers")]
public sealed class PapersController(UrnPageQuery pages, PaperService papers) : Controller
{
    [HttpGet, May(Act.KeepBallots)]
    public async Task<IActionResult> Papers(int id, int? number, CancellationToken ct) =>
        await pages.PapersAsync(id, number ?? 10, ct) is { } page ? View(page) : NotFound();

    [HttpPost("marks"), May(Act.KeepBallots), Unlogged]
    public async Task<IActionResult> Mark(int id, NumberForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(id, actor, [], ct);
        return await AfterAsync(id, await papers.MarkAsync(id, form.Number!.Value, ct), "PaperMarked", actor, ct);
    }

    [HttpPost, May(Act.OpenUrn), Unlogged]
    public async Task<IActionResult> KeyIn(int id, PaperForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(id, actor, [], ct);
        var choices = form.Answers.DistinctBy(answer => answer.Question).ToDictionary(answer => answer.Question, answer => answer.Choice!.Value);
        Outcome<bool>? outcome = await papers.KeyInAsync(id, PaperCode.Normal(form.Code), choices, actor, ct);
        string told = outcome is { Succeeded: true, Value: true } ? "PaperIn" : "PaperWaits";
        return await AfterAsync(id, outcome, told, actor, ct);
    }

    private Task<IActionResult> AfterAsync(int id, Outcome? outcome, string told, Actor actor, CancellationToken ct)
    {
        if (outcome is null) return Task.FromResult<IActionResult>(NotFound());
        if (!outcome.Succeeded) return PageAsync(id, actor, outcome.Objections, ct);
        return Task.FromResult<IActionResult>(Redirect(Invariant($"/{Cultures.Current}/ballots/{id}/urn?told={told}#papers")));
    }

    private async Task<IActionResult> PageAsync(int id, Actor actor, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await pages.PageAsync(id, actor, refused, null, ct) is not { } page) return NotFound();
        ViewResult view = View("Urn", page);
        if (refused.Count > 0) view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }
}
