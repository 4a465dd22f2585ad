using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Meetings;

/// <summary>What the office does about a meeting: postpones it, adds questions, enters resolutions, closes it.</summary>
[Route("{culture:culture}/meetings/{number:int}")]
public sealed class MeetingStepsController(MeetingQuery meetings, MeetingService service, ResolutionService resolutions, ClosingQuery closings) : Controller
{
    [HttpGet("postponement"), May(Act.KeepMeetings)]
    public Task<IActionResult> Postponement(int number, CancellationToken ct) => PostponementAsync(number, null, [], ct);

    [HttpPost("postponement"), May(Act.KeepMeetings)]
    public async Task<IActionResult> Postpone(int number, PostponeForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PostponementAsync(number, form, [], ct);
        Outcome? outcome = await service.PostponeAsync(number, form, actor, ct);
        return outcome is { Succeeded: false } ? await PostponementAsync(number, form, outcome.Objections, ct) : ToMeeting(number, outcome);
    }

    [HttpGet("items/new"), May(Act.KeepMeetings)]
    public Task<IActionResult> NewItem(int number, CancellationToken ct) => NewItemAsync(number, null, [], ct);

    [HttpPost("items"), May(Act.KeepMeetings)]
    public async Task<IActionResult> AddItem(int number, ItemForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await NewItemAsync(number, form, [], ct);
        Outcome? outcome = await service.AddItemAsync(number, form, actor, ct);
        return outcome is { Succeeded: false } ? await NewItemAsync(number, form, outcome.Objections, ct) : ToMeeting(number, outcome);
    }

    [HttpGet("items/{item:int}/resolution"), May(Act.KeepMeetings)]
    public Task<IActionResult> Resolution(int number, int item, CancellationToken ct) => ResolutionAsync(number, item, null, [], ct);

    [HttpPost("items/{item:int}/resolution"), May(Act.KeepMeetings)]
    public async Task<IActionResult> Resolve(int number, int item, ResolutionForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await ResolutionAsync(number, item, form, [], ct);
        Outcome? outcome = await resolutions.EnterAsync(number, item, form, actor, ct);
        return outcome is { Succeeded: false } ? await ResolutionAsync(number, item, form, outcome.Objections, ct) : ToMeeting(number, outcome);
    }

    [HttpGet("closing"), May(Act.KeepMeetings)]
    public Task<IActionResult> Closing(int number, CancellationToken ct) => ClosingAsync(number, null, [], ct);

    [HttpPost("closing"), May(Act.KeepMeetings)]
    public async Task<IActionResult> Close(int number, ClosingForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await ClosingAsync(number, form, [], ct);
        Outcome? outcome = await service.CloseAsync(number, form, actor, ct);
        return outcome is { Succeeded: false } ? await ClosingAsync(number, form, outcome.Objections, ct) : ToMeeting(number, outcome);
    }

    private IActionResult ToMeeting(int number, Outcome? outcome) => outcome is null ? NotFound() : Redirect(Invariant($"/{Cultures.Current}/meetings/{number}"));

    private Task<IActionResult> PostponementAsync(int number, PostponeForm? form, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        StepAsync("Postponement", number, version => form ?? new PostponeForm { Version = version }, refused, ct);

    private Task<IActionResult> NewItemAsync(int number, ItemForm? form, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        StepAsync("NewItem", number, version => form ?? new ItemForm { Version = version }, refused, ct);

    private async Task<IActionResult> StepAsync<TForm>(string view, int number, Func<int, TForm> form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await meetings.FindAsync(number, ct) is not { } meeting) return NotFound();
        var objections = refused.Count > 0 ? refused : MeetingRules.ObjectionsToChanging(meeting);
        return Answer(view, new MeetingStepPage<TForm>(meeting.Number, meeting.ConvenedFor, objections, form(meeting.Version)), refused);
    }

    private async Task<IActionResult> ResolutionAsync(int number, int item, ResolutionForm? form, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        await resolutions.PageAsync(number, item, form, refused, ct) is { } page ? Answer("Resolution", page, refused) : NotFound();

    private async Task<IActionResult> ClosingAsync(int number, ClosingForm? form, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        await closings.PageAsync(number, form, refused, ct) is { } page ? Answer("Closing", page, refused) : NotFound();

    private ViewResult Answer(string name, object page, IReadOnlyList<Objection> refused)
    {
        var view = View(name, page);
        if (refused.Count > 0) view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }
}
