using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Meetings.Holding;

/// <summary>The desk at the door of a meeting: delegates, comings and goings, the quorum as it stands (A2).</summary>
[Route("{culture:culture}/meetings/{number:int}")]
public sealed class RoomController(RoomPageQuery pages, RoomService service) : Controller
{
    private const long MostBytes = 22 * 1024 * 1024;

    [HttpGet("room"), May(Act.ReadDecisions)]
    public Task<IActionResult> Index(int number, Actor actor, CancellationToken ct) => RoomAsync(number, actor, [], ct);

    /// <summary>The line of the quorum alone, which the page asks for again and again.</summary>
    [HttpGet("room/quorum"), May(Act.ReadDecisions)]
    public async Task<IActionResult> Quorum(int number, Actor actor, CancellationToken ct) =>
        await pages.PageAsync(number, actor, [], ct) is { } page ? PartialView("_Quorum", page) : NotFound();

    [HttpGet("delegates/new"), May(Act.KeepMeetings)]
    public Task<IActionResult> New(int number, int? organisation, CancellationToken ct) => RegisterAsync(number, organisation, null, [], ct);

    [HttpPost("delegates/new"), May(Act.KeepMeetings), RequestSizeLimit(MostBytes), EnableRateLimiting(RateLimits.Upload)]
    public async Task<IActionResult> Register(int number, int organisation, RegisterDelegateForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await RegisterAsync(number, organisation, form, [], ct);
        Outcome? outcome = await service.RegisterAsync(number, organisation, form, actor, ct);
        return outcome is { Succeeded: false } ? await RegisterAsync(number, organisation, form, outcome.Objections, ct) : ToRoom(number, outcome);
    }

    [HttpPost("delegates/{id:int}/withdrawal"), May(Act.KeepMeetings)]
    public async Task<IActionResult> Withdraw(int number, int id, Actor actor, CancellationToken ct) =>
        await AnswerAsync(number, actor, await service.WithdrawAsync(number, id, actor, ct), ct);

    [HttpPost("delegates/{id:int}/coming"), May(Act.KeepMeetings)]
    public async Task<IActionResult> Come(int number, int id, AttendanceWay way, string? at, Actor actor, CancellationToken ct) =>
        await AnswerAsync(number, actor, await service.ComeAsync(number, id, way, at, actor, ct), ct);

    [HttpPost("delegates/{id:int}/leaving"), May(Act.KeepMeetings)]
    public async Task<IActionResult> Leave(int number, int id, string? at, Actor actor, CancellationToken ct) =>
        await AnswerAsync(number, actor, await service.LeaveAsync(number, id, at, actor, ct), ct);

    private async Task<IActionResult> AnswerAsync(int number, Actor actor, Outcome? outcome, CancellationToken ct) =>
        outcome is { Succeeded: false } ? await RoomAsync(number, actor, outcome.Objections, ct) : ToRoom(number, outcome);

    private IActionResult ToRoom(int number, Outcome? outcome) => outcome is null ? NotFound() : Redirect(Invariant($"/{Cultures.Current}/meetings/{number}/room"));

    private async Task<IActionResult> RoomAsync(int number, Actor actor, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        await pages.PageAsync(number, actor, refused, ct) is { } page ? Answer("Room", page, refused) : NotFound();

    private async Task<IActionResult> RegisterAsync(int number, int? organisation, RegisterDelegateForm? form, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        await pages.RegisterPageAsync(number, organisation, form, refused, ct) is { } page ? Answer("NewDelegate", page, refused) : NotFound();

    private ViewResult Answer(string name, object page, IReadOnlyList<Objection> refused)
    {
        var view = View(name, page);
        if (refused.Count > 0) view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }
}
