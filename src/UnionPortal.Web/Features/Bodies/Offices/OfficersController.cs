using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Bodies.Offices;

/// <summary>President and executive director, entered by the office with the decision they rest on (U15).</summary>
[Route("{culture:culture}/bodies/officers")]
public sealed class OfficersController(OfficeService offices, OfficePageQuery pages) : Controller
{
    [HttpGet("new"), May(Act.AppointOfficer)]
    public async Task<IActionResult> New(CancellationToken ct) => View("NewOfficer", await pages.NewOfficerAsync(new OfficerForm(), [], ct));

    [HttpPost, May(Act.AppointOfficer)]
    public async Task<IActionResult> Create(OfficerForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("NewOfficer", await pages.NewOfficerAsync(form, [], ct));
        Outcome outcome = await offices.AppointOfficerAsync(form, actor, ct);
        if (outcome.Succeeded) return Redirect($"/{Cultures.Current}/bodies/keeping");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("NewOfficer", await pages.NewOfficerAsync(form, outcome.Objections, ct));
    }

    [HttpGet("{id:int}/ending"), May(Act.AppointOfficer)]
    public Task<IActionResult> Ending(int id, CancellationToken ct) => EndingPageAsync(id, null, [], ct);

    [HttpPost("{id:int}/ending"), May(Act.AppointOfficer)]
    public async Task<IActionResult> End(int id, OfficeEndingForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await EndingPageAsync(id, form, [], ct);
        Outcome? outcome = await offices.EndAsync(id, form, Act.AppointOfficer, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect($"/{Cultures.Current}/bodies/keeping") : await EndingPageAsync(id, form, outcome.Objections, ct);
    }

    private async Task<IActionResult> EndingPageAsync(int id, OfficeEndingForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await pages.EndingAsync(id, Act.AppointOfficer, form, refused, ct) is not { } page) return NotFound();
        if (refused.Count > 0) Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Ending", page);
    }
}
