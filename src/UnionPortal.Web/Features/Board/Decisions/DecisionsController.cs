using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Board.Decisions;

/// <summary>The register of decisions: who finds which, and whose votes by name, says <see cref="DecisionSightQuery"/>.</summary>
[Route("{culture:culture}/decisions")]
public sealed class DecisionsController(DecisionRegisterQuery register, DecisionQuery decisions, UnionCalendar calendar, Texts texts) : Controller
{
    [HttpGet(""), May(Act.ReadDecisions)]
    public async Task<IActionResult> Index(DecisionFilter filter, int? page, Actor actor, CancellationToken ct) =>
        View(await register.PageAsync(filter.Tidy(), page ?? 1, actor, Request, ct));

    [HttpGet("{id:int}"), May(Act.ReadDecisions)]
    public async Task<IActionResult> Show(int id, Actor actor, CancellationToken ct) =>
        await decisions.OneAsync(id, actor, Cultures.Current, ct) is { } page ? View(page) : NotFound();

    /// <summary>What the question leaves, for spreadsheets; shows no more than the page does.</summary>
    [HttpGet("/{culture:culture}/decisions.csv"), May(Act.ReadDecisions)]
    public async Task Csv(DecisionFilter filter, Actor actor, CancellationToken ct)
    {
        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename=\"decisions-{Dates.ForMachines(calendar.Today)}.csv\"";
        await using var writer = new StreamWriter(Response.Body, SpreadsheetSafe.Encoding, 64 * 1024, leaveOpen: true);
        await new DecisionCsv(texts).WriteAsync(writer, register.AllAsync(filter.Tidy(), actor, ct), ct);
    }
}
