using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Meetings.Polls.Nominations;

/// <summary>Candidates of an election: nominated by the office or a member, answered by themselves.</summary>
[Route("{culture:culture}/polls")]
public sealed class NominationsController(NomineeQuery pages, NominationService service) : Controller
{
    [HttpGet("{id:int}/candidates/new"), May(Act.NominateCandidate)]
    public Task<IActionResult> New(int id, string? number, CancellationToken ct) => NewAsync(id, new NominationForm { Number = number }, [], ct);

    [HttpPost("{id:int}/candidates/new"), May(Act.NominateCandidate)]
    public async Task<IActionResult> Nominate(int id, NominationForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await NewAsync(id, form, [], ct);
        Outcome? outcome = await service.NominateAsync(id, form, actor, ct);
        return outcome is { Succeeded: false } ? await NewAsync(id, form, outcome.Objections, ct) : ToPoll(id, outcome);
    }

    [HttpPost("{id:int}/candidates/{number:int}/acceptance"), May(Act.KeepPolls)]
    public async Task<IActionResult> NoteAcceptance(int id, int number, Actor actor, CancellationToken ct) => ToPoll(id, await service.NoteAcceptanceAsync(id, number, actor, ct));

    [HttpPost("{id:int}/candidates/{number:int}/withdrawal"), May(Act.KeepPolls)]
    public async Task<IActionResult> TakeOff(int id, int number, Actor actor, CancellationToken ct) => ToPoll(id, await service.TakeOffAsync(id, number, actor, ct));

    [HttpGet("nominations"), May(Act.AnswerNomination)]
    public async Task<IActionResult> Mine(Actor actor, CancellationToken ct) => View("Nominations", await pages.MineAsync(actor, [], ct));

    [HttpPost("nominations/{id:int}/{number:int}"), May(Act.AnswerNomination)]
    public async Task<IActionResult> Answer(int id, int number, bool accepts, Actor actor, CancellationToken ct)
    {
        Outcome? outcome = await service.AnswerAsync(id, number, accepts, actor, ct);
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect($"/{Cultures.Current}/polls/nominations");
        ViewResult view = View("Nominations", await pages.MineAsync(actor, outcome.Objections, ct));
        view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }

    /// <summary>What the state of the poll forbids is not offered by its page; a late answer finds the page as it is now.</summary>
    private IActionResult ToPoll(int id, Outcome? outcome) => outcome is null ? NotFound() : Redirect(Invariant($"/{Cultures.Current}/polls/{id}#candidates"));

    private async Task<IActionResult> NewAsync(int id, NominationForm form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await pages.PageAsync(id, form, refused, ct) is not { } page) return NotFound();
        ViewResult view = View("New", page);
        if (refused.Count > 0) view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }
}
