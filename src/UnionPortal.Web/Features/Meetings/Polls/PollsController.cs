using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Meetings.Polls;

/// <summary>Polls for members: how one stands, the ballot, the receipt, one's own votes.</summary>
[Route("{culture:culture}/polls")]
public sealed class PollsController(PollPageQuery pages, PollBallotQuery ballots, PollVoteService votes) : Controller
{
    [HttpGet("{id:int}"), May(Act.ReadDecisions)]
    public async Task<IActionResult> Show(int id, Actor actor, CancellationToken ct)
    {
        if (await pages.PageAsync(id, Request, actor, null, [], ct) is { } page) return View(page);
        return await pages.SecretAsync(id, actor, ct) is { } secret ? View("Secret", secret) : NotFound();
    }

    [HttpGet("mine"), May(Act.CastBallot)]
    public async Task<IActionResult> Mine(Actor actor, CancellationToken ct) => View(await ballots.MineAsync(actor, ct));

    [HttpGet("{id:int}/for/{organisation:int}"), May(Act.CastBallot)]
    public Task<IActionResult> Ballot(int id, int organisation, Actor actor, CancellationToken ct) => BallotAsync(id, organisation, actor, null, [], ct);

    [HttpPost("{id:int}/for/{organisation:int}"), May(Act.CastBallot)]
    public async Task<IActionResult> Cast(int id, int organisation, BallotForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await BallotAsync(id, organisation, actor, form, [], ct);
        Outcome<string>? outcome = await votes.CastAsync(id, organisation, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(Invariant($"/{Cultures.Current}/polls/{id}/for/{organisation}/receipt")) : await BallotAsync(id, organisation, actor, form, outcome.Objections, ct);
    }

    [HttpGet("{id:int}/for/{organisation:int}/receipt"), May(Act.CastBallot)]
    public async Task<IActionResult> Receipt(int id, int organisation, Actor actor, CancellationToken ct) =>
        await ballots.BallotAsync(id, organisation, actor, null, [], ct) is { Receipt: not null } page ? View(page) : NotFound();

    private async Task<IActionResult> BallotAsync(int id, int organisation, Actor actor, BallotForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await ballots.BallotAsync(id, organisation, actor, form, refused, ct) is not { } page) return NotFound();
        ViewResult view = View("Ballot", page);
        if (refused.Count > 0) view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }
}
