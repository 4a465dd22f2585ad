using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Reports.Writing;

/// <summary>One's own reports by year, and the task list of each (U11).</summary>
[Route("{culture:culture}/reports")]
public sealed class ReportsController(OwnReportsQuery own, ReportPageQuery pages, ReportStartService starting) : Controller
{
    [HttpGet, May(Act.ReadReports)]
    public async Task<IActionResult> Index(Actor actor, CancellationToken ct) => View(await own.PageAsync(actor, ct));

    /// <summary>Begins the report of a year, filled in beforehand with what stays from the last one.</summary>
    [HttpPost, May(Act.WriteReport)]
    public async Task<IActionResult> Start(StartReportForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("Index", await own.PageAsync(actor, ct));
        Outcome<int>? begun = await starting.StartAsync(form.Organisation!.Value, form.Year!.Value, actor, ct);
        if (begun is null) return NotFound();
        if (begun.Succeeded) return Redirect(Invariant($"/{Cultures.Current}/reports/{begun.Value}"));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Index", await own.PageAsync(actor, ct) with { Objections = begun.Objections });
    }

    [HttpGet("{id:int}"), May(Act.ReadReports)]
    public async Task<IActionResult> Show(int id, string? saved, Actor actor, CancellationToken ct) =>
        await pages.PageAsync(id, saved, actor, ct) is { } page ? View(page) : NotFound();
}
