using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Valuations.Readings;

/// <summary>What a reader has to read, the points given, and a report laid down (U11).</summary>
[Route("{culture:culture}/valuations")]
public sealed class ReadingsController(ValuationQuery pages, ReadingService service) : Controller
{
    [HttpGet("assigned"), May(Act.ValueReport)]
    public async Task<IActionResult> Assigned(Actor actor, CancellationToken ct) => View(await pages.AssignedAsync(actor, ct));

    [HttpGet("{id:int}/reading"), May(Act.ValueReport)]
    public async Task<IActionResult> Reading(int id, Actor actor, CancellationToken ct) => await pages.ReadingAsync(id, null, actor, ct) is { } page ? View(page) : NotFound();

    [HttpPost("{id:int}/reading"), May(Act.ValueReport), KeepsForm]
    public async Task<IActionResult> Read(int id, ReadingForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await pages.ReadingAsync(id, form, actor, ct) is { } again ? View("Reading", again) : NotFound();
        return await AfterAsync(id, form, null, await service.ReadAsync(id, form, actor, ct), actor, ct);
    }

    [HttpPost("{id:int}/conflict"), May(Act.ValueReport), KeepsForm("reading")]
    public async Task<IActionResult> Declare(int id, ConflictForm declaration, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await pages.ReadingAsync(id, null, actor, ct) is { } again ? View("Reading", again with { Declaration = declaration }) : NotFound();
        return await AfterAsync(id, null, declaration, await service.DeclareAsync(id, declaration.Conflict!, actor, ct), actor, ct);
    }

    private async Task<IActionResult> AfterAsync(int id, ReadingForm? form, ConflictForm? declaration, Outcome? outcome, Actor actor, CancellationToken ct)
    {
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect(Invariant($"/{Cultures.Current}/valuations/assigned"));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await pages.ReadingAsync(id, form, actor, ct) is { } page ? View("Reading", page with { Refused = outcome.Objections, Declaration = declaration ?? page.Declaration }) : NotFound();
    }
}
