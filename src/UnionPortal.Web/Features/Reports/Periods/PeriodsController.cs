using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Reports.Periods;

/// <summary>Reporting years: opened, moved, closed; and who has reported (U11).</summary>
[Route("{culture:culture}/reports/periods")]
public sealed class PeriodsController(PeriodQuery pages, PeriodService service) : Controller
{
    [HttpGet, May(Act.ReadRegisterInside)]
    public async Task<IActionResult> Index(Actor actor, CancellationToken ct) => View(await pages.ListAsync(null, actor, ct));

    [HttpPost, May(Act.KeepReportingYears)]
    public async Task<IActionResult> OpenYear(OpenYearForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("Index", await pages.ListAsync(form, actor, ct));
        Outcome outcome = await service.OpenAsync(form.Year!.Value, form.DueOn!.Value, actor, ct);
        if (outcome.Succeeded) return Redirect(PathOf(form.Year.Value));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Index", await pages.ListAsync(form, actor, ct) with { Objections = outcome.Objections });
    }

    [HttpGet("{year:int}"), May(Act.ReadRegisterInside)]
    public async Task<IActionResult> Show(int year, string? state, int page = 1, Actor actor = null!, CancellationToken ct = default) =>
        await pages.PageAsync(year, state, page, Request, actor, ct) is { } found ? View(found) : NotFound();

    [HttpPost("{year:int}/due-day"), May(Act.KeepReportingYears)]
    public async Task<IActionResult> Move(int year, MoveDueDayForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await AgainAsync(year, form, [], actor, ct);
        return await AfterAsync(year, form, await service.MoveAsync(year, form.DueOn!.Value, actor, ct), actor, ct);
    }

    [HttpPost("{year:int}/closing"), May(Act.KeepReportingYears)]
    public async Task<IActionResult> Close(int year, Actor actor, CancellationToken ct) => await AfterAsync(year, null, await service.CloseAsync(year, actor, ct), actor, ct);

    private async Task<IActionResult> AfterAsync(int year, MoveDueDayForm? form, Outcome? outcome, Actor actor, CancellationToken ct)
    {
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(PathOf(year)) : await AgainAsync(year, form, outcome.Objections, actor, ct);
    }

    private async Task<IActionResult> AgainAsync(int year, MoveDueDayForm? form, IReadOnlyList<Objection> objections, Actor actor, CancellationToken ct)
    {
        if (objections.Count > 0) Response.StatusCode = StatusCodes.Status409Conflict;
        return await pages.PageAsync(year, null, 1, Request, actor, ct) is { } page ? View("Show", page with { Form = form ?? page.Form, Objections = objections }) : NotFound();
    }

    private static string PathOf(int year) => Invariant($"/{Cultures.Current}/reports/periods/{year}");
}
