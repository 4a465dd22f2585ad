using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Meetings.Preparing;

/// <summary>Preparing a meeting: its hour, its questions, its invitations (A2, A21).</summary>
[Route("{culture:culture}/meetings/{number:int}")]
public sealed class PreparingController(PreparingQuery pages, PreparingService service, InvitationService invitations) : Controller
{
    private const long MostBytes = 22 * 1024 * 1024;

    [HttpGet("schedule"), May(Act.KeepMeetings)]
    public Task<IActionResult> Schedule(int number, CancellationToken ct) => ScheduleAsync(number, null, [], ct);

    [HttpPost("schedule"), May(Act.KeepMeetings)]
    public async Task<IActionResult> SetHour(int number, ScheduleForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await ScheduleAsync(number, form, [], ct);
        Outcome? outcome = await service.ScheduleAsync(number, form, actor, ct);
        return outcome is { Succeeded: false } ? await ScheduleAsync(number, form, outcome.Objections, ct) : To(number, "", outcome);
    }

    [HttpGet("items/{item:int}"), May(Act.ReadDecisions)]
    public Task<IActionResult> Item(int number, int item, Actor actor, CancellationToken ct) => ItemAsync(number, item, actor, null, null, [], ct);

    [HttpPost("items/{item:int}/wording"), May(Act.KeepMeetings)]
    public async Task<IActionResult> Amend(int number, int item, WordingForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await ItemAsync(number, item, actor, form, null, [], ct);
        Outcome? outcome = await service.AmendAsync(number, item, form, actor, ct);
        return outcome is { Succeeded: false } ? await ItemAsync(number, item, actor, form, null, outcome.Objections, ct) : To(number, Invariant($"/items/{item}"), outcome);
    }

    [HttpPost("items/{item:int}/papers"), May(Act.KeepMeetings), RequestSizeLimit(MostBytes), EnableRateLimiting(RateLimits.Upload)]
    public async Task<IActionResult> Attach(int number, int item, AgendaPaperForm paper, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await ItemAsync(number, item, actor, null, paper, [], ct);
        Outcome? outcome = await service.AttachAsync(number, item, paper, actor, ct);
        return outcome is { Succeeded: false } ? await ItemAsync(number, item, actor, null, paper, outcome.Objections, ct) : To(number, Invariant($"/items/{item}"), outcome);
    }

    [HttpPost("items/{item:int}/order"), May(Act.KeepMeetings)]
    public async Task<IActionResult> Reorder(int number, int item, bool up, Actor actor, CancellationToken ct)
    {
        Outcome? outcome = await service.ReorderAsync(number, item, up, actor, ct);
        return outcome is { Succeeded: false } ? await ItemAsync(number, item, actor, null, null, outcome.Objections, ct) : To(number, "", outcome);
    }

    [HttpPost("items/{item:int}/speakers"), May(Act.KeepMeetings)]
    public async Task<IActionResult> Hear(int number, int item, int speaker, Actor actor, CancellationToken ct) =>
        await AnswerAsync(number, item, actor, await service.HearAsync(number, item, speaker, actor, ct), ct);

    [HttpPost("items/{item:int}/speakers/{turn:int}"), May(Act.KeepMeetings)]
    public async Task<IActionResult> NoteSpoken(int number, int item, int turn, Actor actor, CancellationToken ct) =>
        await AnswerAsync(number, item, actor, await service.NoteSpokenAsync(number, item, turn, actor, ct), ct);

    [HttpGet("papers/{id:int}"), May(Act.ReadDecisions)]
    public async Task<IActionResult> Paper(int number, int id, CancellationToken ct)
    {
        if (await pages.PaperAsync(number, id, ct) is not { } paper) return NotFound();
        Response.Headers.ContentSecurityPolicy = SecurityHeaders.FileCsp;
        return File(paper.Content, paper.File.ContentType, paper.File.FileName);
    }

    [HttpGet("invitations"), May(Act.KeepMeetings)]
    public async Task<IActionResult> Invitations(int number, Actor actor, CancellationToken ct) =>
        await pages.InvitationsAsync(number, actor, ct) is { } page ? View("Invitations", page) : NotFound();

    [HttpPost("invitations"), May(Act.KeepMeetings)]
    public async Task<IActionResult> Invite(int number, Actor actor, CancellationToken ct)
    {
        Outcome? outcome = await invitations.InviteAsync(number, actor, ct);
        if (outcome is not { Succeeded: false }) return To(number, "/invitations", outcome);
        var view = View("Invitations", (await pages.InvitationsAsync(number, actor, ct))!);
        view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }

    private IActionResult To(int number, string rest, Outcome? outcome) => outcome is null ? NotFound() : Redirect(Invariant($"/{Cultures.Current}/meetings/{number}{rest}"));

    private async Task<IActionResult> AnswerAsync(int number, int item, Actor actor, Outcome? outcome, CancellationToken ct) =>
        outcome is { Succeeded: false } ? await ItemAsync(number, item, actor, null, null, outcome.Objections, ct) : To(number, Invariant($"/items/{item}"), outcome);

    private async Task<IActionResult> ScheduleAsync(int number, ScheduleForm? form, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        await pages.ScheduleAsync(number, form, refused, ct) is { } page ? Answer("Schedule", page, refused) : NotFound();

    private async Task<IActionResult> ItemAsync(
        int number, int item, Actor actor, WordingForm? form, AgendaPaperForm? paper, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        await pages.ItemAsync(number, item, actor, form, paper, refused, ct) is { } page ? Answer("Item", page, refused) : NotFound();

    private ViewResult Answer(string name, object page, IReadOnlyList<Objection> refused)
    {
        var view = View(name, page);
        if (refused.Count > 0) view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }
}
