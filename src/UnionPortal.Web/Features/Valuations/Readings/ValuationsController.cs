using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Valuations.Readings;

/// <summary>Valuations: begun and given readers by the office, read by the member, answered once (U11).</summary>
[Route("{culture:culture}/valuations")]
public sealed class ValuationsController(ValuationQuery pages, WorkQuery work, ValuationService service, ReaderSharingService sharing) : Controller
{
    private const string Open = "open";

    [HttpGet("years/{year:int}/work"), May(Act.KeepValuations)]
    public async Task<IActionResult> Work(int year, string? state, int page = 1, CancellationToken ct = default) =>
        await work.PageAsync(year, state, page, Request, ct) is { } found ? View(found) : NotFound();

    [HttpPost("years/{year:int}/work"), May(Act.KeepValuations)]
    public async Task<IActionResult> OpenValuation(int year, OpenValuationForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return BadRequest();
        Outcome<int>? outcome = await service.OpenAsync(form.Report!.Value, actor, ct);
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect(PathOf(outcome.Value));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await work.PageAsync(year, null, 1, Request, ct) is { } page ? View("Work", page with { Refused = outcome.Objections }) : NotFound();
    }

    [HttpPost("years/{year:int}/openings"), May(Act.KeepValuations)]
    public async Task<IActionResult> OpenAll(int year, Actor actor, CancellationToken ct)
    {
        return await AfterAsync(year, await service.OpenYearAsync(year, actor, ct), page => page, ct);
    }

    /// <summary>Gives readers to everything of the year that wants one.</summary>
    [HttpPost("years/{year:int}/readers"), May(Act.KeepValuations)]
    public async Task<IActionResult> ShareOut(int year, ShareOutForm share, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await work.PageAsync(year, Open, 1, Request, ct) is { } page ? View("Work", page with { Share = share }) : NotFound();
        return await AfterAsync(year, await sharing.ShareAsync(year, share.Readers, actor, ct), page => page with { Share = share }, ct);
    }

    [HttpGet("{id:int}"), May(Act.ReadValuations)]
    public async Task<IActionResult> Show(int id, Actor actor, CancellationToken ct) => await pages.PageAsync(id, actor, ct) is { } page ? View(page) : NotFound();

    [HttpPost("{id:int}/readers"), May(Act.KeepValuations)]
    public async Task<IActionResult> Assign(int id, AssignReaderForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await pages.PageAsync(id, actor, ct) is { } page ? View("Show", page with { Form = form }) : NotFound();
        return await AfterAsync(id, await service.AssignAsync(id, form.Person!.Value, actor, ct), page => page with { Form = form }, actor, ct);
    }

    [HttpPost("{id:int}/answer"), May(Act.AnswerValuation), KeepsForm(".")]
    public async Task<IActionResult> Reply(int id, AnswerValuationForm reply, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await pages.PageAsync(id, actor, ct) is { } page ? View("Show", page with { Reply = reply }) : NotFound();
        return await AfterAsync(id, await service.AnswerAsync(id, reply.Answer!, actor, ct), page => page with { Reply = reply }, actor, ct);
    }

    private async Task<IActionResult> AfterAsync(int year, Outcome<int>? outcome, Func<WorkPage, WorkPage> typed, CancellationToken ct)
    {
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect(Invariant($"/{Cultures.Current}/valuations/years/{year}/work?state={Open}"));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await work.PageAsync(year, Open, 1, Request, ct) is { } page ? View("Work", typed(page) with { Refused = outcome.Objections }) : NotFound();
    }

    private async Task<IActionResult> AfterAsync(int id, Outcome? outcome, Func<ValuationPage, ValuationPage> typed, Actor actor, CancellationToken ct)
    {
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect(PathOf(id));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await pages.PageAsync(id, actor, ct) is { } page ? View("Show", typed(page) with { Refused = outcome.Objections }) : NotFound();
    }

    private static string PathOf(int id) => Invariant($"/{Cultures.Current}/valuations/{id}");
}
