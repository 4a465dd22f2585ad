using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Valuations.Standards;

/// <summary>Standards: read by everybody once adopted, with those who are certified; kept by the office (U10).</summary>
[Route("{culture:culture}/standards")]
public sealed class StandardsController(StandardQuery pages, StandardService service) : Controller
{
    [HttpGet, AllowAnonymous]
    public async Task<IActionResult> Index(Actor actor, CancellationToken ct) => View(await pages.ListAsync(actor, ct));

    [HttpGet("{id:int}"), AllowAnonymous]
    public async Task<IActionResult> Show(int id, Actor actor, CancellationToken ct) => await pages.PageAsync(id, actor, [], ct) is { } page ? View(page) : NotFound();

    [HttpPost, May(Act.KeepStandards)]
    public async Task<IActionResult> Create(StandardForm form, Actor actor, CancellationToken ct) =>
        ModelState.IsValid ? Redirect(PathOf(await service.BeginAsync(form, actor, ct))) : View("Index", await pages.ListAsync(actor, ct) with { Form = form });

    [HttpPost("{id:int}/questions"), May(Act.KeepStandards)]
    public async Task<IActionResult> Ask(int id, QuestionForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await pages.PageAsync(id, actor, [], ct) is { } page ? View("Show", page with { Form = form }) : NotFound();
        return await AfterAsync(id, await service.AskAsync(id, form, actor, ct), page => page with { Form = form }, actor, ct);
    }

    [HttpPost("{id:int}/questions/{place:int}/removal"), May(Act.KeepStandards)]
    public async Task<IActionResult> Strike(int id, int place, Actor actor, CancellationToken ct) =>
        await AfterAsync(id, await service.StrikeAsync(id, place, actor, ct), page => page, actor, ct);

    [HttpPost("{id:int}/adoption"), May(Act.KeepStandards)]
    public async Task<IActionResult> Adopt(int id, AdoptStandardForm adoption, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await pages.PageAsync(id, actor, [], ct) is { } page ? View("Show", page with { Adoption = adoption }) : NotFound();
        return await AfterAsync(id, await service.AdoptAsync(id, adoption.Record!.Value, actor, ct), page => page with { Adoption = adoption }, actor, ct);
    }

    [HttpPost("{id:int}/next"), May(Act.KeepStandards)]
    public async Task<IActionResult> Next(int id, Actor actor, CancellationToken ct) => await AfterAsync(id, await service.NextAsync(id, actor, ct), page => page, actor, ct);

    private async Task<IActionResult> AfterAsync(int id, Outcome<int>? outcome, Func<StandardPage, StandardPage> typed, Actor actor, CancellationToken ct)
    {
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect(PathOf(outcome.Value));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await pages.PageAsync(id, actor, outcome.Objections, ct) is { } page ? View("Show", typed(page)) : NotFound();
    }

    private static string PathOf(int id) => Invariant($"/{Cultures.Current}/standards/{id}");
}
