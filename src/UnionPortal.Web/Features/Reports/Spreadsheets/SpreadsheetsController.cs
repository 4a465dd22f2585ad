using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.RateLimiting;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Features.Reports.Writing;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Reports.Spreadsheets;

/// <summary>A report filled in as a spreadsheet: fetched, handed in, looked at, taken over (U11).</summary>
[Route("{culture:culture}/reports/{id:int}")]
public sealed class SpreadsheetsController(ReportFormQuery forms, SpreadsheetPageQuery pages, SpreadsheetReadingService reading, SpreadsheetService service) : Controller
{
    private const long MostBytes = 6 * 1024 * 1024;

    /// <summary>Boxes of eleven sections with all the rows they may have.</summary>
    private const int MostBoxes = 4_000;

    [HttpGet("spreadsheet"), May(Act.WriteReport)]
    public async Task<IActionResult> Index(int id, Actor actor, CancellationToken ct)
    {
        if (await pages.PageAsync(id, actor, ct) is { } page) return View(page);
        return await pages.FindAsync(id, actor, ct) is null ? NotFound() : Redirect(Home(id));
    }

    [HttpGet("spreadsheet.xlsx"), May(Act.WriteReport)]
    public async Task<IActionResult> Form(int id, Actor actor, CancellationToken ct)
    {
        if (await forms.WriteAsync(id, actor, ct) is not { } file) return NotFound();
        Response.Headers.ContentSecurityPolicy = SecurityHeaders.FileCsp;
        return File(file.Content, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file.FileName);
    }

    /// <summary>Shows what was read; nothing is kept until it is taken over.</summary>
    [HttpPost("spreadsheet"), May(Act.WriteReport), RequestSizeLimit(MostBytes), EnableRateLimiting(RateLimits.Upload)]
    public async Task<IActionResult> Read(int id, UploadSpreadsheetForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await pages.PageAsync(id, actor, ct) is { } again ? View("Index", again) : NotFound();
        if (await pages.FindAsync(id, actor, ct) is not { } report) return NotFound();
        if (report.Current.State != ReportVersionState.Draft) return await RefusedAsync(id, [ReportRules.NotOpen], actor, ct);
        await using Stream content = form.File!.OpenReadStream();
        Outcome<SpreadsheetRead> read = reading.Read(report, content);
        if (!read.Succeeded) return await RefusedAsync(id, read.Objections, actor, ct);
        ModelState.Clear();
        foreach (RefusedCell cell in read.Value.Refused.Where(cell => cell.Field.Length > 0)) ModelState.AddModelError(cell.Field, cell.Reason);
        SpreadsheetReadPage page = pages.Compare(report, read.Value.Form, read.Value.Places, read.Value.Refused.Select(cell => cell.Field));
        return View("Read", page with { Refused = read.Value.Refused });
    }

    /// <summary>What was read and put right when the session ended, read as the form would have been; without it, where a file is handed in.</summary>
    [HttpGet("spreadsheet/answers"), May(Act.WriteReport)]
    public async Task<IActionResult> Again(int id, Actor actor, CancellationToken ct)
    {
        if (TypedBefore.Of(HttpContext) is not { } fields || await pages.FindAsync(id, actor, ct) is not { } report) return Redirect(Home(id) + "/spreadsheet");
        var typed = new TakeSpreadsheetForm();
        await TryUpdateModelAsync(typed, "Form", new FormValueProvider(BindingSource.Form, new FormCollection(fields), CultureInfo.CurrentCulture));
        ModelState.Clear();
        return View("Read", pages.Compare(report, typed, new Dictionary<string, string>(), []));
    }

    [HttpPost("spreadsheet/answers"), May(Act.WriteReport), KeepsForm, RequestFormLimits(ValueCountLimit = MostBoxes)]
    public async Task<IActionResult> Take(int id, TakeSpreadsheetForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await pages.PageAsync(id, actor, ct) is { } again ? View("Index", again) : NotFound();
        SpreadsheetTaken? taken = await service.TakeAsync(id, form, actor, ct);
        if (taken is null) return NotFound();
        if (taken.Succeeded) return Redirect(Home(id) + "?saved=spreadsheet");
        foreach (TypedProblem problem in taken.Problems) ModelState.AddModelError(problem.Field, problem.Message);
        Response.StatusCode = taken.Meanwhile || taken.Objections.Count > 0 ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        SpreadsheetReadPage page = pages.Compare(taken.Report, form, new Dictionary<string, string>(), taken.Problems.Select(problem => problem.Field));
        return View("Read", page with { Doubts = pages.DoubtsOf(taken.Doubts), Objections = taken.Objections });
    }

    private async Task<IActionResult> RefusedAsync(int id, IReadOnlyList<Objection> objections, Actor actor, CancellationToken ct)
    {
        if (await pages.PageAsync(id, actor, ct) is not { } page) return Redirect(Home(id));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Index", page with { Objections = objections });
    }

    private static string Home(int id) => Invariant($"/{Cultures.Current}/reports/{id}");
}
