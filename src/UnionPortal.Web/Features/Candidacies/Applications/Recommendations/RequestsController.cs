using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Applications.Recommendations;

/// <summary>The applicant's side of recommendations: whom to ask, how it stands, whom to ask instead.</summary>
[Route("{culture:culture}/applications/{id:int}/recommendations")]
public sealed class RequestsController(RequestsQuery query, RecommendationRequests requests, UnionCalendar calendar) : Controller
{
    [HttpGet, May(Act.AskForRecommendation)]
    public async Task<IActionResult> Index(int id, Actor actor, CancellationToken ct) =>
        await query.PageAsync(id, actor, calendar.Today, ct) is { } page ? View("Requests", page) : NotFound();

    [HttpGet("new"), May(Act.AskForRecommendation)]
    public async Task<IActionResult> New(int id, string? q, Actor actor, CancellationToken ct) =>
        await query.AskPageAsync(id, new RequestForm { Search = q }, actor, calendar.Today, ct) is { } page ? View("Ask", page) : NotFound();

    [HttpPost, May(Act.AskForRecommendation)]
    public async Task<IActionResult> Ask(int id, RequestForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await AskAgainAsync(id, form, [], actor, ct);
        Outcome? outcome = await requests.AskAsync(id, form.Member!.Value, form.Note, actor, calendar.Today, ct);
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect(ListOf(id));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await AskAgainAsync(id, form, outcome.Objections, actor, ct);
    }

    [HttpPost("{requestId:int}/replacement"), May(Act.AskForRecommendation)]
    public async Task<IActionResult> Replace(int id, int requestId, Actor actor, CancellationToken ct) =>
        await AfterAsync(id, await requests.ReplaceAsync(id, requestId, actor, calendar.Today, ct), actor, ct);

    [HttpPost("{requestId:int}/reminder"), May(Act.AskForRecommendation)]
    public async Task<IActionResult> Remind(int id, int requestId, Actor actor, CancellationToken ct) =>
        await AfterAsync(id, await requests.RemindAsync(id, requestId, actor, calendar.Today, ct), actor, ct);

    private async Task<IActionResult> AfterAsync(int id, Outcome? outcome, Actor actor, CancellationToken ct)
    {
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect(ListOf(id));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await query.PageAsync(id, actor, calendar.Today, ct) is { } page ? View("Requests", page with { Objections = outcome.Objections }) : NotFound();
    }

    private async Task<IActionResult> AskAgainAsync(int id, RequestForm form, IReadOnlyList<Objection> objections, Actor actor, CancellationToken ct) =>
        await query.AskPageAsync(id, form, actor, calendar.Today, ct) is { } page ? View("Ask", page with { Objections = objections }) : NotFound();

    private static string ListOf(int id) => $"/{Cultures.Current}/applications/{id}/recommendations";
}
