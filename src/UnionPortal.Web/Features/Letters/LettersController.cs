using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Letters;

/// <summary>The outbox, for the office: what waits, is held, went out or was given up.</summary>
[Route("{culture:culture}/letters")]
public sealed class LettersController(LetterQuery letters, LetterService service) : Controller
{
    [HttpGet(""), May(Act.KeepLetters)]
    public async Task<IActionResult> Index(LetterState state, CancellationToken ct, int page = 1) => View(await letters.ListAsync(state, page, Request, ct));

    [HttpGet("{id:int}"), May(Act.KeepLetters)]
    public async Task<IActionResult> Show(int id, CancellationToken ct) => await letters.PageAsync(id, [], ct) is { } page ? View(page) : NotFound();

    [HttpPost("{id:int}/hold"), May(Act.KeepLetters)]
    public async Task<IActionResult> Hold(int id, Actor actor, CancellationToken ct) => await AfterAsync(id, await service.HoldAsync(id, actor, ct), ct);

    [HttpPost("{id:int}/release"), May(Act.KeepLetters)]
    public async Task<IActionResult> Release(int id, Actor actor, CancellationToken ct) => await AfterAsync(id, await service.ReleaseAsync(id, actor, ct), ct);

    [HttpPost("{id:int}/again"), May(Act.KeepLetters)]
    public async Task<IActionResult> SendAgain(int id, Actor actor, CancellationToken ct) => await AfterAsync(id, await service.SendAgainAsync(id, actor, ct), ct);

    private async Task<IActionResult> AfterAsync(int id, Outcome? outcome, CancellationToken ct)
    {
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect($"/{Cultures.Current}/letters/{id}");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await letters.PageAsync(id, outcome.Objections, ct) is { } page ? View("Show", page) : NotFound();
    }
}
