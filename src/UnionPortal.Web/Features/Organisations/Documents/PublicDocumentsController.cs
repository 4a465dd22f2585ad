using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Organisations.Documents;

/// <summary>Documents on the public entry: kept by the organisation itself, and by the office for any.</summary>
[Route("{culture:culture}/organisations/{id:int}/documents")]
public sealed class PublicDocumentsController(PublicDocumentQuery documents, PublicDocumentService service) : Controller
{
    private const long MostBytes = 22 * 1024 * 1024;

    [HttpGet(""), May(Act.KeepPublicEntry)]
    public Task<IActionResult> Index(int id, Actor actor, CancellationToken ct) => PageAsync(id, null, [], actor, ct);

    [HttpPost(""), May(Act.KeepPublicEntry), RequestSizeLimit(MostBytes), EnableRateLimiting(RateLimits.Upload)]
    public async Task<IActionResult> Add(int id, PublicDocumentForm form, Actor actor, CancellationToken ct)
    {
        if (!actor.MayFor(Act.KeepPublicEntry, id)) return NotFound();
        if (!ModelState.IsValid) return await PageAsync(id, form, [], actor, ct);
        return await AfterAsync(id, await service.AddAsync(id, form, actor, ct), form, actor, ct);
    }

    [HttpPost("{document:int}/removal"), May(Act.KeepPublicEntry)]
    public async Task<IActionResult> Remove(int id, int document, Actor actor, CancellationToken ct) => actor.MayFor(Act.KeepPublicEntry, id)
        ? await AfterAsync(id, await service.RemoveAsync(id, document, actor, ct), null, actor, ct) : NotFound();

    private async Task<IActionResult> AfterAsync(int id, Outcome? outcome, PublicDocumentForm? form, Actor actor, CancellationToken ct)
    {
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect(Invariant($"/{Cultures.Current}/organisations/{id}/documents"));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await PageAsync(id, form, outcome.Objections, actor, ct);
    }

    private async Task<IActionResult> PageAsync(int id, PublicDocumentForm? form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct) =>
        await documents.PageAsync(id, form, refused, actor, ct) is { } page ? View("Index", page) : NotFound();
}
