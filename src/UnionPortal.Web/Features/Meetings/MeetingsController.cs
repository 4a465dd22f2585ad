using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Meetings;

/// <summary>General meetings: which are convened, which were held, what they decided (A2, A21).</summary>
[Route("{culture:culture}/meetings")]
public sealed class MeetingsController(MeetingQuery meetings, MeetingService service) : Controller
{
    [HttpGet, May(Act.ReadDecisions)]
    public async Task<IActionResult> Index(Actor actor, CancellationToken ct) => View(await meetings.ListAsync(actor, ct));

    [HttpGet("{number:int}"), May(Act.ReadDecisions)]
    public async Task<IActionResult> Show(int number, Actor actor, CancellationToken ct) =>
        await meetings.FindAsync(number, ct) is { } meeting ? View(await meetings.PageAsync(meeting, actor, ct)) : NotFound();

    [HttpGet("new"), May(Act.KeepMeetings)]
    public async Task<IActionResult> New(CancellationToken ct) => View(await meetings.ConvenePageAsync(null, [], ct));

    [HttpPost, May(Act.KeepMeetings)]
    public async Task<IActionResult> Convene(ConveneForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("New", await meetings.ConvenePageAsync(form, [], ct));
        Outcome<int> outcome = await service.ConveneAsync(form, actor, ct);
        if (outcome.Succeeded) return Redirect(Invariant($"/{Cultures.Current}/meetings/{outcome.Value}"));
        var view = View("New", await meetings.ConvenePageAsync(form, outcome.Objections, ct));
        view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }
}
