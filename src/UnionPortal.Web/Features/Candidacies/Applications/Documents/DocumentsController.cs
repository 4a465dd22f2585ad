using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Applications.Documents;

/// <summary>Papers of an application: one small form for each kind asked for.</summary>
[Route("{culture:culture}/applications/{id:int}/documents")]
public sealed class DocumentsController(DocumentService service, DocumentsQuery query, ApplicationStore applications, DocumentFileQuery files) : Controller
{
    private const long MostBytes = 22 * 1024 * 1024;

    [HttpGet, May(Act.EditApplication)]
    public Task<IActionResult> Index(int id, Actor actor, CancellationToken ct) => PageAsync(id, null, [], actor, ct);

    [HttpPost, May(Act.EditApplication), RequestSizeLimit(MostBytes), EnableRateLimiting(RateLimits.Upload)]
    public async Task<IActionResult> Add(int id, DocumentForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid || !query.IsKnown(form.Kind!)) return await PageAsync(id, form.Kind, [], actor, ct);
        return await AfterAsync(id, form.Kind, await service.AddAsync(id, form.Kind!, form.File!, actor, ct), actor, ct);
    }

    [HttpPost("{documentId:int}/removal"), May(Act.EditApplication)]
    public async Task<IActionResult> Remove(int id, int documentId, Actor actor, CancellationToken ct) =>
        await AfterAsync(id, null, await service.RemoveAsync(id, documentId, actor, ct), actor, ct);

    [HttpPost("finish"), May(Act.EditApplication)]
    public async Task<IActionResult> Finish(int id, PapersForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(id, null, [], actor, ct);
        Outcome? outcome = await service.FinishAsync(id, form.Finished, query.Required, actor, ct);
        if (outcome?.Succeeded == true) return Redirect($"/{Cultures.Current}/applications/{id}?saved=" + ApplicationSections.Documents);
        return await AfterAsync(id, null, outcome, actor, ct);
    }

    [HttpGet("{documentId:int}/file"), May(Act.OpenDesk)]
    public async Task<IActionResult> Download(int id, int documentId, Actor actor, CancellationToken ct)
    {
        Application? application = await applications.FindToReadAsync(id, actor, ct);
        FileToSend? file = application is null ? null : await files.DocumentAsync(application, documentId, ct);
        if (file is null) return NotFound();
        Response.Headers.ContentSecurityPolicy = SecurityHeaders.FileCsp;
        return File(file.Content, file.ContentType, file.FileName);
    }

    private async Task<IActionResult> AfterAsync(int id, string? kind, Outcome? outcome, Actor actor, CancellationToken ct)
    {
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect($"/{Cultures.Current}/applications/{id}/documents#papers");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await PageAsync(id, kind, outcome.Objections, actor, ct);
    }

    private async Task<IActionResult> PageAsync(int id, string? kind, IReadOnlyList<Objection> objections, Actor actor, CancellationToken ct)
    {
        DocumentsPage? page = await query.PageAsync(id, actor, ct);
        if (page is null) return NotFound();
        if (!page.IsDraft) return Redirect($"/{Cultures.Current}/applications/{id}/answers");
        return View("Documents", page with { WrongKind = kind, Objections = objections });
    }
}
