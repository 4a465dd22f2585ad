using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Meetings.Polls;

/// <summary>Votes of the room and on paper, entered for organisations.</summary>
[Route("{culture:culture}/polls/{id:int}")]
public sealed class PollCountingController(PollBallotQuery pages, PollCountingService counting) : Controller
{
    [HttpGet("room"), May(Act.KeepPolls)]
    public async Task<IActionResult> Room(int id, bool entered, bool all, CancellationToken ct) =>
        await pages.RoomAsync(id, entered, all, null, [], ct) is { } page ? View("Room", page) : NotFound();

    [HttpPost("room"), May(Act.KeepPolls)]
    public async Task<IActionResult> EnterRoom(int id, RoomForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await RoomAsync(id, null, [], ct);
        return await AfterRoomAsync(id, await counting.RoomAsync(id, form, actor, ct), null, ct);
    }

    [HttpPost("room/one"), May(Act.KeepPolls)]
    public async Task<IActionResult> EnterOne(int id, PaperEntryForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await RoomAsync(id, form, [], ct);
        return await AfterRoomAsync(id, await counting.RoomOneAsync(id, form, actor, ct), form, ct);
    }

    [HttpGet("papers"), May(Act.CountVotes)]
    public Task<IActionResult> Papers(int id, PaperState? told, CancellationToken ct) => PapersAsync(id, null, told, [], ct);

    [HttpPost("papers"), May(Act.CountVotes)]
    public async Task<IActionResult> EnterPaper(int id, PaperEntryForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PapersAsync(id, form, null, [], ct);
        Outcome<PaperState>? outcome = await counting.PaperAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(Invariant($"/{Cultures.Current}/polls/{id}/papers?told={outcome.Value}")) : await PapersAsync(id, form, null, outcome.Objections, ct);
    }

    private async Task<IActionResult> AfterRoomAsync(int id, Outcome? outcome, PaperEntryForm? form, CancellationToken ct)
    {
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(Invariant($"/{Cultures.Current}/polls/{id}/room?entered=true")) : await RoomAsync(id, form, outcome.Objections, ct);
    }

    private async Task<IActionResult> RoomAsync(int id, PaperEntryForm? form, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        await pages.RoomAsync(id, entered: false, all: true, form, refused, ct) is { } page ? Answer("Room", page, refused) : NotFound();

    private async Task<IActionResult> PapersAsync(int id, PaperEntryForm? form, PaperState? told, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        await pages.PapersAsync(id, form, told, refused, ct) is { } page ? Answer("Papers", page, refused) : NotFound();

    private ViewResult Answer(string name, object page, IReadOnlyList<Objection> refused)
    {
        ViewResult view = View(name, page);
        if (refused.Count > 0) view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }
}
