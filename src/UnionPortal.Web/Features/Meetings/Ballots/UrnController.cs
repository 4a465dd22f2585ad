using System.Text;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Features.Meetings.Polls;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>The urn: key, opening of the vote, close, commitment, second person, announcement.</summary>
[Route("{culture:culture}/ballots/{id:int}/urn")]
public sealed class UrnController(UrnPageQuery pages, UrnKeyService keys, UrnSteps steps) : Controller
{
    [HttpGet, May(Act.OpenUrn)]
    public async Task<IActionResult> Urn(int id, string? told, Actor actor, CancellationToken ct) =>
        await pages.PageAsync(id, actor, [], told, ct) is { } page ? View(page) : NotFound();

    [HttpPost("key"), May(Act.KeepBallots)]
    public async Task<IActionResult> MakeKey(int id, KeyForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(id, actor, [], ct);
        Outcome<string>? outcome = await keys.MakeAsync(id, form.Keeper!.Value, form.Holders, actor, ct);
        if (outcome is not { Succeeded: true, Value.Length: > 0 }) return await AfterAsync(id, outcome, actor, ct);
        return File(Encoding.ASCII.GetBytes(outcome.Value), "application/x-pem-file", UrnKeyService.FileName(id));
    }

    [HttpPost("test"), May(Act.OpenUrn)]
    public async Task<IActionResult> Test(int id, UrnForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(id, actor, [], ct);
        return await AfterAsync(id, await keys.TestAsync(id, form.Key ?? "", actor, ct), actor, ct);
    }

    [HttpPost("voting"), May(Act.KeepBallots)]
    public async Task<IActionResult> OpenVoting(int id, Actor actor, CancellationToken ct) => await AfterAsync(id, await steps.Opening.OpenAsync(id, actor, ct), actor, ct);

    [HttpPost("close"), May(Act.KeepBallots)]
    public async Task<IActionResult> Close(int id, Actor actor, CancellationToken ct) => await AfterAsync(id, await steps.Urn.CloseAsync(id, actor, ct), actor, ct);

    [HttpPost("commitment"), May(Act.KeepBallots)]
    public async Task<IActionResult> Commit(int id, Actor actor, CancellationToken ct) => await AfterAsync(id, await steps.Urn.CommitAsync(id, actor, ct), actor, ct);

    [HttpPost("disputes"), May(Act.KeepBallots)]
    public async Task<IActionResult> Dispute(int id, NumberForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(id, actor, [], ct);
        return await AfterAsync(id, await steps.Urn.DisputeAsync(id, form.Number!.Value, actor, ct), actor, ct);
    }

    [HttpPost("opening"), May(Act.OpenUrn)]
    public async Task<IActionResult> Open(int id, UrnForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(id, actor, [], ct);
        return await AfterAsync(id, await steps.UrnOpening.OpenAsync(id, form.Key, actor, ct), actor, ct);
    }

    [HttpPost("destruction"), May(Act.OpenUrn)]
    public async Task<IActionResult> Destroy(int id, Actor actor, CancellationToken ct) => await AfterAsync(id, await steps.UrnOpening.DestroyKeyAsync(id, actor, ct), actor, ct);

    [HttpPost("withdrawal"), May(Act.KeepBallots)]
    public async Task<IActionResult> TakeBack(int id, Actor actor, CancellationToken ct) => await AfterAsync(id, await steps.Urn.TakeBackAsync(id, actor, ct), actor, ct);

    /// <summary>Leads to the urn of the run-off where a tie asks for one.</summary>
    [HttpPost("announcement"), May(Act.KeepBallots)]
    public async Task<IActionResult> Announce(int id, AnnouncementForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(id, actor, [], ct, form);
        Outcome<int>? outcome = await steps.Announcement.AnnounceAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(Invariant($"/{Cultures.Current}/ballots/{outcome.Value}/urn")) : await PageAsync(id, actor, outcome.Objections, ct, form);
    }

    [HttpPost("lapse"), May(Act.KeepBallots)]
    public async Task<IActionResult> Lapse(int id, Actor actor, CancellationToken ct) => await AfterAsync(id, await steps.Announcement.LapseAsync(id, actor, ct), actor, ct);

    private Task<IActionResult> AfterAsync(int id, Outcome? outcome, Actor actor, CancellationToken ct) => outcome switch
    {
        null => Task.FromResult<IActionResult>(NotFound()),
        { Succeeded: false } => PageAsync(id, actor, outcome.Objections, ct),
        _ => Task.FromResult<IActionResult>(Redirect(Invariant($"/{Cultures.Current}/ballots/{id}/urn"))),
    };

    private async Task<IActionResult> PageAsync(int id, Actor actor, IReadOnlyList<Objection> refused, CancellationToken ct, AnnouncementForm? form = null)
    {
        if (await pages.PageAsync(id, actor, refused, null, ct, form) is not { } page) return NotFound();
        ViewResult view = View("Urn", page);
        if (refused.Count > 0) view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }
}

/// <summary>The steps of a secret poll, one service each.</summary>
public sealed record UrnSteps(BallotOpeningService Opening, UrnService Urn, UrnOpeningService UrnOpening, PollAnnouncementService Announcement);
