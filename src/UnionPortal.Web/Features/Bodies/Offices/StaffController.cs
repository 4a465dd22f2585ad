using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Bodies.Offices;

/// <summary>Staff of the office and keepers of the portal, appointed by the administrator.</summary>
[Route("{culture:culture}/bodies/staff")]
public sealed class StaffController(OfficeService offices, OfficePageQuery pages) : Controller
{
    [HttpGet(""), May(Act.AppointStaff)]
    public async Task<IActionResult> Index(CancellationToken ct) => View("Staff", await pages.StaffAsync(ct));

    [HttpGet("new"), May(Act.AppointStaff)]
    public IActionResult New() => View("NewStaff", new NewStaffPage([], new StaffForm()));

    [HttpPost, May(Act.AppointStaff)]
    public async Task<IActionResult> Create(StaffForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("NewStaff", new NewStaffPage([], form));
        Outcome outcome = await offices.AppointStaffAsync(form, actor, ct);
        if (outcome.Succeeded) return Redirect($"/{Cultures.Current}/bodies/staff");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("NewStaff", new NewStaffPage(outcome.Objections, form));
    }

    [HttpGet("{id:int}/ending"), May(Act.AppointStaff)]
    public Task<IActionResult> Ending(int id, CancellationToken ct) => EndingPageAsync(id, null, [], ct);

    [HttpPost("{id:int}/ending"), May(Act.AppointStaff)]
    public async Task<IActionResult> End(int id, OfficeEndingForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await EndingPageAsync(id, form, [], ct);
        Outcome? outcome = await offices.EndAsync(id, form, Act.AppointStaff, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect($"/{Cultures.Current}/bodies/staff") : await EndingPageAsync(id, form, outcome.Objections, ct);
    }

    private async Task<IActionResult> EndingPageAsync(int id, OfficeEndingForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await pages.EndingAsync(id, Act.AppointStaff, form, refused, ct) is not { } page) return NotFound();
        if (refused.Count > 0) Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Ending", page);
    }
}
