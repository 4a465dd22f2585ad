using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Candidacies.Recommendations;

/// <summary>What a member is asked to say for an applicant, and what it said (A15).</summary>
[Route("{culture:culture}/recommendations")]
public sealed class RecommendationsController(RecommendationQuery requests, RecommendationService service, UnionCalendar calendar) : Controller
{
    [HttpGet, May(Act.AnswerRecommendation)]
    public async Task<IActionResult> Index(Actor actor, CancellationToken ct) => View(await requests.ListAsync(actor, calendar.Today, ct));

    [HttpGet("{id:int}"), May(Act.AnswerRecommendation)]
    public Task<IActionResult> Show(int id, Actor actor, CancellationToken ct) => PageAsync(id, null, [], actor, ct);

    [HttpPost("{id:int}/answer"), May(Act.AnswerRecommendation)]
    public async Task<IActionResult> Answer(int id, RecommendationForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(id, form, [], actor, ct);
        return await AfterAsync(id, form, await service.AnswerAsync(id, form, actor, ct), actor, ct);
    }

    [HttpPost("{id:int}/withdrawal"), May(Act.WithdrawRecommendation)]
    public async Task<IActionResult> Withdraw(int id, int? version, Actor actor, CancellationToken ct) =>
        await AfterAsync(id, null, await service.WithdrawAsync(id, version, actor, ct), actor, ct);

    private async Task<IActionResult> AfterAsync(int id, RecommendationForm? form, Outcome? outcome, Actor actor, CancellationToken ct)
    {
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(Invariant($"/{Cultures.Current}/recommendations/{id}")) : await PageAsync(id, form, outcome.Objections, actor, ct);
    }

    private async Task<IActionResult> PageAsync(int id, RecommendationForm? form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct)
    {
        Recommendation? request = await requests.FindAsync(id, actor, ct);
        if (request is null) return NotFound();
        var page = await requests.PageAsync(request, form, calendar.Today, ct) with { Refused = refused };
        var view = View("Show", page);
        if (refused.Count > 0) view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }
}
