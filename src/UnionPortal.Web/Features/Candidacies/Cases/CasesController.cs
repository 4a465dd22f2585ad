using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>The board's list of what waits, and each application; the vote itself has the pages of all votes (A3, A6).</summary>
[Route("{culture:culture}/board")]
public sealed class CasesController(BoardCaseQuery cases, CasePageQuery pages) : Controller
{
    [HttpGet, May(Act.ReadCases)]
    public async Task<IActionResult> Index(Actor actor, [FromServices] CaseListQuery list, [FromServices] UnionCalendar calendar, CancellationToken ct) =>
        View(await list.PageAsync(actor, calendar.Today, ct));

    [HttpGet("cases/{id:int}"), May(Act.ReadCases)]
    public async Task<IActionResult> Show(int id, Actor actor, CancellationToken ct) =>
        await cases.FindAsync(id, ct) is { } found ? View(await pages.OfAsync(found, actor, ct)) : NotFound();

    [HttpGet("cases/{id:int}/documents/{document:int}"), May(Act.ReadCases)]
    public async Task<IActionResult> Document(int id, int document, [FromServices] CaseDocumentQuery documents, CancellationToken ct)
    {
        if (await documents.OpenAsync(id, document, ct) is not { } found) return NotFound();
        Response.Headers.ContentSecurityPolicy = SecurityHeaders.FileCsp;
        return File(found.Content, found.ContentType, found.FileName);
    }
}
