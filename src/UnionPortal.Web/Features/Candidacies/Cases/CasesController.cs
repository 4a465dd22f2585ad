using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>The board's list of applications, each case, and the vote on it (A3, A6).</summary>
[Route("{culture:culture}/board")]
public sealed class CasesController(BoardCaseQuery cases, CasePageQuery pages, VotingService voting) : Controller
{
    [HttpGet, May(Act.ReadCases)]
    public async Task<IActionResult> Index(Actor actor, [FromServices] CaseListQuery list, [FromServices] UnionCalendar calendar, CancellationToken ct) =>
        View(await list.PageAsync(actor, calendar.Today, ct));

    [HttpGet("cases/{id:int}"), May(Act.ReadCases)]
    public Task<IActionResult> Show(int id, Actor actor, CancellationToken ct) => PageAsync(id, null, [], actor, ct);

    [HttpPost("cases/{id:int}/votes"), May(Act.CastBoardVote)]
    public async Task<IActionResult> Vote(int id, VoteForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(id, form, [], actor, ct);
        Outcome? outcome = await voting.VoteAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(Invariant($"/{Cultures.Current}/board/cases/{id}")) : await PageAsync(id, form, outcome.Objections, actor, ct);
    }

    [HttpGet("cases/{id:int}/documents/{document:int}"), May(Act.ReadCases)]
    public async Task<IActionResult> Document(int id, int document, [FromServices] CaseDocumentQuery documents, CancellationToken ct)
    {
        if (await documents.OpenAsync(id, document, ct) is not { } found) return NotFound();
        Response.Headers.ContentSecurityPolicy = SecurityHeaders.FileCsp;
        return File(found.Content, found.ContentType, found.FileName);
    }

    private async Task<IActionResult> PageAsync(int id, VoteForm? form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct)
    {
        if (await cases.FindAsync(id, ct) is not { } found) return NotFound();
        var view = View("Show", await pages.OfAsync(found, actor, form, ct) with { Refused = refused });
        if (refused.Count > 0) view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }
}
