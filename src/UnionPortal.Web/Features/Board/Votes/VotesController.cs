using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Votes;

namespace UnionPortal.Web.Features.Board.Votes;

/// <summary>A vote of the board on whatever matter: the pages of all matters lead here (A3, A6).</summary>
[Route("{culture:culture}/board/votes/{id:int}")]
public sealed class VotesController(MatterQuery matters, VotingService voting, Texts texts) : Controller
{
    [HttpGet, May(Act.ReadCases)]
    public Task<IActionResult> Show(int id, Actor actor, CancellationToken ct) => PageAsync(id, null, [], actor, ct);

    [HttpPost("votes"), May(Act.CastBoardVote)]
    public async Task<IActionResult> Vote(int id, VoteForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(id, form, [], actor, ct);
        Outcome? outcome = await voting.VoteAsync(id, form, actor, ct);
        if (outcome is null || await matters.FindAsync(id, ct) is not { } found) return NotFound();
        return outcome.Succeeded ? Redirect($"/{Cultures.Current}{found.Matter.Path}") : await PageAsync(id, form, outcome.Objections, actor, ct);
    }

    private async Task<IActionResult> PageAsync(int id, VoteForm? form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct)
    {
        if (await matters.FindAsync(id, ct) is not { } found) return NotFound();
        VotePanel panel = VotePanels.Of(found.Decision, found.Seats, found.Matter.Terms.Board, found.Matter.Reasons, actor, texts, form);
        var view = View("Show", new VotePage(VoteHead.Of(found), panel, refused));
        if (refused.Count > 0) view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }
}
