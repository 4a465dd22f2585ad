using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Reports.Extensions;

/// <summary>More time for one member: asked on one page, answered on the same (U11).</summary>
[Route("{culture:culture}/reports/periods/{year:int}/extensions/{organisation:int}")]
public sealed class ExtensionsController(ExtensionQuery pages, ExtensionService service) : Controller
{
    [HttpGet, May(Act.ReadReports)]
    public async Task<IActionResult> Show(int year, int organisation, Actor actor, CancellationToken ct) =>
        await pages.PageAsync(year, organisation, actor, ct) is { } page ? View("Extension", page) : NotFound();

    [HttpPost, May(Act.AskForMoreTime), KeepsForm]
    public async Task<IActionResult> Ask(int year, int organisation, AskExtensionForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await pages.PageAsync(year, organisation, actor, ct) is { } again ? View("Extension", again with { Form = form }) : NotFound();
        Outcome? outcome = await service.AskAsync(year, organisation, form, actor, ct);
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect(PathOf(year, organisation));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await pages.PageAsync(year, organisation, actor, ct) is { } page ? View("Extension", page with { Form = form, Objections = outcome.Objections }) : NotFound();
    }

    [HttpPost("decision"), May(Act.KeepReportingYears)]
    public async Task<IActionResult> Decide(int year, int organisation, [Bind(Prefix = "Decision")] DecideExtensionForm decision, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await pages.PageAsync(year, organisation, actor, ct) is { } again ? View("Extension", again with { Decision = decision }) : NotFound();
        Outcome? outcome = await service.DecideAsync(year, organisation, decision, actor, ct);
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect(Invariant($"/{Cultures.Current}/reports/periods/{year}"));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await pages.PageAsync(year, organisation, actor, ct) is { } page ? View("Extension", page with { Decision = decision, Objections = outcome.Objections }) : NotFound();
    }

    private static string PathOf(int year, int organisation) => Invariant($"/{Cultures.Current}/reports/periods/{year}/extensions/{organisation}");
}
