using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Bodies.Recommendations;

/// <summary>What the general meeting recommends to the board: a candidate (A9), a removal (A10).</summary>
[Route("{culture:culture}/bodies/recommendations")]
public sealed class RecommendationsOfMeetingController(RecommendationEntryService service) : Controller
{
    [HttpGet("candidate"), May(Act.KeepMeetings)]
    public async Task<IActionResult> Candidate(string? number, CancellationToken ct) => View(await service.CandidatePageAsync(new CandidateForm { Number = number }, [], ct));

    [HttpPost("candidate"), May(Act.KeepMeetings)]
    public async Task<IActionResult> EnterCandidate(CandidateForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("Candidate", await service.CandidatePageAsync(form, [], ct));
        Outcome outcome = await service.CandidateAsync(form, actor, ct);
        return outcome.Succeeded ? ToKeeping() : Refusal("Candidate", await service.CandidatePageAsync(form, outcome.Objections, ct));
    }

    [HttpGet("removal"), May(Act.KeepMeetings)]
    public async Task<IActionResult> Removal(CancellationToken ct) => View(await service.RemovalPageAsync(new RemovalForm(), [], ct));

    [HttpPost("removal"), May(Act.KeepMeetings)]
    public async Task<IActionResult> EnterRemoval(RemovalForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("Removal", await service.RemovalPageAsync(form, [], ct));
        Outcome outcome = await service.RemovalAsync(form, actor, ct);
        return outcome.Succeeded ? ToKeeping() : Refusal("Removal", await service.RemovalPageAsync(form, outcome.Objections, ct));
    }

    private RedirectResult ToKeeping() => Redirect($"/{Cultures.Current}/bodies/keeping");

    private ViewResult Refusal(string view, object page)
    {
        var answer = View(view, page);
        answer.StatusCode = StatusCodes.Status409Conflict;
        return answer;
    }
}
