using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Meetings.Polls;

/// <summary>Puts a question of the agenda to the vote.</summary>
[Route("{culture:culture}/meetings/{number:int}/items/{item:int}/poll")]
public sealed class PollDraftController(PollPageQuery pages, PollDraftService drafts) : Controller
{
    [HttpGet("new"), May(Act.KeepPolls)]
    public Task<IActionResult> New(int number, int item, CancellationToken ct) => NewAsync(number, item, null, [], ct);

    [HttpPost("new"), May(Act.KeepPolls)]
    public async Task<IActionResult> Draft(int number, int item, PollForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await NewAsync(number, item, form, [], ct);
        Outcome<Poll>? outcome = await drafts.DraftAsync(number, item, form, actor, ct);
        if (outcome is null) return NotFound();
        if (!outcome.Succeeded) return await NewAsync(number, item, form, outcome.Objections, ct);
        Poll made = outcome.Value;
        return Redirect(made.Mode == PollMode.Secret && !made.IsElection ? Invariant($"/{Cultures.Current}/ballots/{made.Id}/urn") : Invariant($"/{Cultures.Current}/polls/{made.Id}"));
    }

    private async Task<IActionResult> NewAsync(int number, int item, PollForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await pages.NewAsync(number, item, form, refused, ct) is not { } page) return NotFound();
        ViewResult view = View("New", page);
        if (refused.Count > 0) view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }
}
