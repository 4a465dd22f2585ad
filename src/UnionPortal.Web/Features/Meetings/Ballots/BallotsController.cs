using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Logs;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>Secret ballots for everyone: how a poll stands, the ballot, the casting of it.</summary>
[Route("{culture:culture}/ballots/{id:int}")]
public sealed class BallotsController(BallotPageQuery pages, UrnSlot slot, Texts texts) : Controller
{
    [HttpGet, AllowAnonymous]
    public async Task<IActionResult> Show(int id, string? tracker, Actor actor, CancellationToken ct) =>
        await pages.StateAsync(id, tracker, actor, ct) is { } page ? View(page) : NotFound();

    [HttpGet("checking"), AllowAnonymous]
    public async Task<IActionResult> Checking(int id, CancellationToken ct) =>
        await pages.StateAsync(id, null, Actor.Visitor, ct) is { } page ? View(page) : NotFound();

    [HttpGet("for/{organisation:int}"), May(Act.CastBallot), Unlogged]
    public async Task<IActionResult> Ballot(int id, int organisation, Actor actor, CancellationToken ct) =>
        actor.MayFor(Act.CastBallot, organisation) && await pages.BallotAsync(id, organisation, ct) is { } page ? View(page) : NotFound();

    /// <summary>Answers the script of the ballot page; may be asked again with the same envelope without harm.</summary>
    [HttpPost("for/{organisation:int}/envelopes"), May(Act.CastBallot), Unlogged]
    public async Task<IActionResult> Cast(int id, int organisation, EnvelopeForm form, Actor actor)
    {
        if (!actor.MayFor(Act.CastBallot, organisation)) return NotFound();
        if (!ModelState.IsValid) return Told(CastService.Malformed, StatusCodes.Status400BadRequest);
        Outcome<CastReceipt>? outcome = await slot.AddAsync(new(id, organisation, form.Id!.Value, Convert.FromBase64String(form.Sealed!)));
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Ok(outcome.Value) : Told(outcome.Objections[0], StatusCodes.Status409Conflict);
    }

    private ObjectResult Told(Objection objection, int status) => StatusCode(status, new[] { texts.Objection(objection) });
}
