using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Bodies.Proposals;

/// <summary>Questions about its composition that are put to the board: co-optations, and what the meeting recommended (A8–A10).</summary>
[Route("{culture:culture}/bodies")]
public sealed class ProposalsController(ProposalQuery proposals, ProposalService service) : Controller
{
    [HttpGet("proposals/{id:int}"), May(Act.ReadCases)]
    public async Task<IActionResult> Show(int id, Actor actor, CancellationToken ct) => await proposals.PageAsync(id, actor, ct) is { } page ? View(page) : NotFound();

    [HttpGet("cooptations/new"), May(Act.ProposeSeatChange)]
    public async Task<IActionResult> New(string? number, CancellationToken ct) => View(await proposals.NewAsync(new CooptationForm { Number = number }, [], ct));

    [HttpPost("cooptations"), May(Act.ProposeSeatChange)]
    public async Task<IActionResult> Coopt(CooptationForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("New", await proposals.NewAsync(form, [], ct));
        Outcome<int> outcome = await service.CooptAsync(form, actor, ct);
        return outcome.Succeeded ? ToProposal(outcome.Value) : Answer("New", await proposals.NewAsync(form, outcome.Objections, ct), outcome.Objections);
    }

    [HttpGet("recommendations/{id:int}/proposal"), May(Act.ProposeSeatChange)]
    public Task<IActionResult> TakeUp(int id, CancellationToken ct) => TakeUpPageAsync(id, new TakeUpForm(), [], ct);

    [HttpPost("recommendations/{id:int}/proposal"), May(Act.ProposeSeatChange)]
    public async Task<IActionResult> Propose(int id, TakeUpForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await TakeUpPageAsync(id, form, [], ct);
        Outcome<int>? outcome = await service.TakeUpAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? ToProposal(outcome.Value) : await TakeUpPageAsync(id, form, outcome.Objections, ct);
    }

    private RedirectResult ToProposal(int id) => Redirect(Invariant($"/{Cultures.Current}/bodies/proposals/{id}"));

    private async Task<IActionResult> TakeUpPageAsync(int id, TakeUpForm form, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        await proposals.TakeUpAsync(id, form, refused, ct) is { } page ? Answer("TakeUp", page, refused) : NotFound();

    private ViewResult Answer(string view, object page, IReadOnlyList<Objection> refused)
    {
        var answer = View(view, page);
        if (refused.Count > 0) answer.StatusCode = StatusCodes.Status409Conflict;
        return answer;
    }
}
