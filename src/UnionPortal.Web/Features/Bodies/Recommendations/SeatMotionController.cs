using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Bodies.Recommendations;

/// <summary>Names whom a recommendation of the meeting is about, before it is voted on (A9, A10).</summary>
[Route("{culture:culture}/meetings/{number:int}/items/{item:int}/person")]
public sealed class SeatMotionController(SeatMotionQuery pages, SeatMotionService service) : Controller
{
    /// <param name="of">Register number of the member whose people are shown.</param>
    [HttpGet, May(Act.ReadDecisions)]
    public async Task<IActionResult> Show(int number, int item, string? of, Actor actor, CancellationToken ct) =>
        await pages.PageAsync(number, item, actor, new SeatMotionForm { Number = of }, [], ct) is { } page ? View("Motion", page) : NotFound();

    [HttpPost, May(Act.KeepMeetings)]
    public async Task<IActionResult> Name(int number, int item, SeatMotionForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await pages.PageAsync(number, item, actor, form, [], ct) is { } again ? View("Motion", again) : NotFound();
        Outcome? outcome = await service.NameAsync(number, item, form, actor, ct);
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect(Invariant($"/{Cultures.Current}/meetings/{number}/items/{item}/person"));
        if (await pages.PageAsync(number, item, actor, form, outcome.Objections, ct) is not { } page) return NotFound();
        ViewResult view = View("Motion", page);
        view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }
}
