using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Board.Meetings;

/// <summary>The meetings of the board: those held, and when the next is due (A20).</summary>
[Route("{culture:culture}/board/meetings")]
public sealed class BoardMeetingsController(BoardMeetingQuery meetings, BoardMeetingService service) : Controller
{
    [HttpGet, May(Act.ReadCases)]
    public async Task<IActionResult> Index(Actor actor, CancellationToken ct) => View(await meetings.PageAsync(actor, ct));

    [HttpGet("new"), May(Act.HoldBoardMeeting)]
    public async Task<IActionResult> New(CancellationToken ct) => View(await meetings.NewAsync(new BoardMeetingForm(), [], ct));

    [HttpPost, May(Act.HoldBoardMeeting)]
    public async Task<IActionResult> Create(BoardMeetingForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("New", await meetings.NewAsync(form, [], ct));
        Outcome outcome = await service.RecordAsync(form, actor, ct);
        if (outcome.Succeeded) return Redirect($"/{Cultures.Current}/board/meetings");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("New", await meetings.NewAsync(form, outcome.Objections, ct));
    }
}
