using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Reports.Files;

/// <summary>Papers attached to a report.</summary>
[Route("{culture:culture}/reports/{id:int}/files")]
public sealed class ReportFilesController(ReportFileService service, ReportFileQuery files) : Controller
{
    private const long MostBytes = 22 * 1024 * 1024;

    [HttpGet, May(Act.WriteReport)]
    public async Task<IActionResult> Index(int id, Actor actor, CancellationToken ct) => await files.PageAsync(id, actor, ct) is { } page ? View(page) : NotFound();

    [HttpPost, May(Act.WriteReport), RequestSizeLimit(MostBytes), EnableRateLimiting(RateLimits.Upload)]
    public async Task<IActionResult> Add(int id, AttachFileForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await Index(id, actor, ct);
        return await AfterAsync(id, await service.AddAsync(id, form.File!, actor, ct), actor, ct);
    }

    [HttpPost("{fileId:int}/removal"), May(Act.WriteReport)]
    public async Task<IActionResult> Remove(int id, int fileId, Actor actor, CancellationToken ct) =>
        await AfterAsync(id, await service.RemoveAsync(id, fileId, actor, ct), actor, ct);

    [HttpGet("{fileId:int}"), May(Act.ReadReports)]
    public async Task<IActionResult> Download(int id, int fileId, Actor actor, CancellationToken ct)
    {
        if (await files.OpenAsync(id, fileId, actor, ct) is not { } file) return NotFound();
        Response.Headers.ContentSecurityPolicy = SecurityHeaders.FileCsp;
        return File(file.Content, file.ContentType, file.FileName);
    }

    private async Task<IActionResult> AfterAsync(int id, Outcome? outcome, Actor actor, CancellationToken ct)
    {
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect(Invariant($"/{Cultures.Current}/reports/{id}/files"));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await files.PageAsync(id, actor, ct) is { } page ? View("Index", page with { Objections = outcome.Objections }) : NotFound();
    }
}
