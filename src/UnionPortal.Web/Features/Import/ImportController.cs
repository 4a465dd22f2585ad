using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Import.Rows;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Import;

/// <summary>Lists taken over by the office: handed in, looked at, run in the background, reported.</summary>
[Route("{culture:culture}/import")]
public sealed class ImportController(ImportQuery imports, ImportPreparationService preparation, UnionCalendar calendar) : Controller
{
    /// <summary>The largest list and its wrapping.</summary>
    private const int RequestBytes = 52 * 1024 * 1024;

    [HttpGet, May(Act.ImportList)]
    public Task<IActionResult> Index(CancellationToken ct) =>
        IndexAsync(new ListUploadForm { As = ImportKind.Members, On = calendar.Today }, [], ct);

    [HttpPost, May(Act.ImportList), EnableRateLimiting(RateLimits.Upload), RequestSizeLimit(RequestBytes), RequestFormLimits(MultipartBodyLengthLimit = RequestBytes)]
    public async Task<IActionResult> Upload(ListUploadForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await IndexAsync(form, [], ct);
        var outcome = await preparation.UploadAsync(form, actor, ct);
        return outcome.Succeeded ? ToShow(outcome.Value.Id) : await IndexAsync(form, outcome.Objections, ct);
    }

    [HttpGet("{id:int}"), May(Act.ImportList)]
    public Task<IActionResult> Show(int id, int page = 1, CancellationToken ct = default) => PageAsync(id, page, [], ct);

    [HttpPost("{id:int}/columns"), May(Act.ImportList)]
    public async Task<IActionResult> Correct(int id, ImportColumnsForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(id, 1, [], ct);
        return await AfterAsync(id, await preparation.CorrectAsync(id, form, ct), ct);
    }

    [HttpPost("{id:int}/start"), May(Act.ImportList)]
    public async Task<IActionResult> Start(int id, CancellationToken ct) => await AfterAsync(id, await preparation.StartAsync(id, ct), ct);

    /// <summary>How far it has come, for htmx; once it is over the page itself is loaded again.</summary>
    [HttpGet("{id:int}/progress"), May(Act.ImportList)]
    public async Task<IActionResult> Progress(int id, CancellationToken ct)
    {
        if (await imports.FindAsync(id, ct) is not { } run) return NotFound();
        if (run.State is ImportState.Done or ImportState.Failed) Response.Headers["HX-Refresh"] = "true";
        return PartialView("_Progress", await imports.PageAsync(run, Request, 1, [], ct));
    }

    [HttpGet("{id:int}/refused.csv"), May(Act.ImportList)]
    public async Task<IActionResult> RefusedRows(int id, CancellationToken ct) =>
        await imports.RefusedRowsAsync(id, ct) is { } file ? File(file.Content, "text/csv; charset=utf-8", file.Name) : NotFound();

    [HttpGet("{id:int}/report.json"), May(Act.ImportList)]
    public async Task<IActionResult> Report(int id, CancellationToken ct) =>
        await imports.FindAsync(id, ct) is { Report: { } report } ? Content(report, "application/json; charset=utf-8") : NotFound();

    private LocalRedirectResult ToShow(int id) => LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/{Cultures.Current}/import/{id}"));

    private async Task<IActionResult> AfterAsync(int id, Outcome? outcome, CancellationToken ct)
    {
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? ToShow(id) : await PageAsync(id, 1, outcome.Objections, ct);
    }

    private async Task<IActionResult> IndexAsync(ListUploadForm form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        var view = View("Index", new ImportIndexPage(form, await imports.RunsAsync(ct), refused));
        if (refused.Count > 0) view.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return view;
    }

    private async Task<IActionResult> PageAsync(int id, int page, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await imports.FindAsync(id, ct) is not { } run) return NotFound();
        var name = run.State switch
        {
            ImportState.Uploaded => "Preview",
            ImportState.Queued or ImportState.Running => "Progress",
            _ => "Report",
        };
        var view = View(name, await imports.PageAsync(run, Request, page, refused, ct));
        if (refused.Count > 0) view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }
}
