using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Bodies.Seats;

/// <summary>Seats of the board as the office enters and ends them, and the change of the chair (A5, A7).</summary>
[Route("{culture:culture}/bodies/seats")]
public sealed class SeatsController(SeatPageQuery pages, SeatService seats) : Controller
{
    [HttpGet("new"), May(Act.FillBoardSeat)]
    public async Task<IActionResult> New(string? number, CancellationToken ct) => View(await pages.NewAsync(new SeatForm { Number = number }, [], ct));

    [HttpPost, May(Act.FillBoardSeat)]
    public async Task<IActionResult> Create(SeatForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("New", await pages.NewAsync(form, [], ct));
        Outcome outcome = await seats.FillAsync(form, actor, ct);
        return outcome.Succeeded ? ToKeeping() : Answer("New", await pages.NewAsync(form, outcome.Objections, ct), outcome.Objections);
    }

    [HttpGet("{id:int}/ending"), May(Act.FillBoardSeat)]
    public Task<IActionResult> Ending(int id, CancellationToken ct) => EndingPageAsync(id, null, [], ct);

    [HttpPost("{id:int}/ending"), May(Act.FillBoardSeat)]
    public async Task<IActionResult> End(int id, SeatEndingForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await EndingPageAsync(id, form, [], ct);
        Outcome? outcome = await seats.EndAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? ToKeeping() : await EndingPageAsync(id, form, outcome.Objections, ct);
    }

    [HttpGet("{id:int}/chair"), May(Act.FillBoardSeat)]
    public Task<IActionResult> Chair(int id, CancellationToken ct) => ChairPageAsync(id, null, [], ct);

    [HttpPost("{id:int}/chair"), May(Act.FillBoardSeat)]
    public async Task<IActionResult> TakeChair(int id, ChairForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await ChairPageAsync(id, form, [], ct);
        Outcome? outcome = await seats.ChairAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? ToKeeping() : await ChairPageAsync(id, form, outcome.Objections, ct);
    }

    private RedirectResult ToKeeping() => Redirect($"/{Cultures.Current}/bodies/keeping");

    private async Task<IActionResult> EndingPageAsync(int id, SeatEndingForm? form, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        await pages.EndingAsync(id, form, refused, ct) is { } page ? Answer("Ending", page, refused) : NotFound();

    private async Task<IActionResult> ChairPageAsync(int id, ChairForm? form, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        await pages.ChairAsync(id, form, refused, ct) is { } page ? Answer("Chair", page, refused) : NotFound();

    private ViewResult Answer(string view, object page, IReadOnlyList<Objection> refused)
    {
        var answer = View(view, page);
        if (refused.Count > 0) answer.StatusCode = StatusCodes.Status409Conflict;
        return answer;
    }
}
