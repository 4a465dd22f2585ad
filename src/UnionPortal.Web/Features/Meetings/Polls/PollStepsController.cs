using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Meetings.Polls;

/// <summary>What the office does about a poll: opens it, closes it, takes it back, announces the result.</summary>
[Route("{culture:culture}/polls/{id:int}")]
public sealed class PollStepsController(PollPageQuery pages, PollDraftService drafts, PollAnnouncementService announcements) : Controller
{
    [HttpPost("opening"), May(Act.KeepPolls)]
    public async Task<IActionResult> Open(int id, Actor actor, CancellationToken ct) => await AfterAsync(id, await drafts.OpenAsync(id, actor, ct), actor, ct);

    [HttpPost("closing"), May(Act.KeepPolls)]
    public async Task<IActionResult> Close(int id, Actor actor, CancellationToken ct) => await AfterAsync(id, await drafts.CloseAsync(id, actor, ct), actor, ct);

    [HttpPost("withdrawal"), May(Act.KeepPolls)]
    public async Task<IActionResult> TakeBack(int id, Actor actor, CancellationToken ct) => await AfterAsync(id, await drafts.TakeBackAsync(id, actor, ct), actor, ct);

    [HttpPost("announcement"), May(Act.KeepPolls)]
    public async Task<IActionResult> Announce(int id, AnnouncementForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(id, actor, form, [], ct);
        Outcome<int>? outcome = await announcements.AnnounceAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(Invariant($"/{Cultures.Current}/polls/{outcome.Value}")) : await PageAsync(id, actor, form, outcome.Objections, ct);
    }

    [HttpPost("lapse"), May(Act.KeepPolls)]
    public async Task<IActionResult> Lapse(int id, Actor actor, CancellationToken ct) => await AfterAsync(id, await announcements.LapseAsync(id, actor, ct), actor, ct);

    private Task<IActionResult> AfterAsync(int id, Outcome? outcome, Actor actor, CancellationToken ct) => outcome switch
    {
        null => Task.FromResult<IActionResult>(NotFound()),
        { Succeeded: false } => PageAsync(id, actor, null, outcome.Objections, ct),
        _ => Task.FromResult<IActionResult>(Redirect(Invariant($"/{Cultures.Current}/polls/{id}"))),
    };

    private async Task<IActionResult> PageAsync(int id, Actor actor, AnnouncementForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await pages.PageAsync(id, Request, actor, form, refused, ct) is not { } page) return NotFound();
        ViewResult view = View("Show", page);
        if (refused.Count > 0) view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }
}
