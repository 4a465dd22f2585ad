using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Votes;

namespace UnionPortal.Web.Features.Board.Votes;

/// <summary>What the chair does about a vote that runs: declares it urgent, closes it, takes it back (A4).</summary>
[Route("{culture:culture}/board/votes/{id:int}")]
public sealed class ChairController(MatterQuery matters, VotingService voting, ClosingService closing, Texts texts) : Controller
{
    [HttpGet("urgency"), May(Act.DeclareUrgent)]
    public Task<IActionResult> Urgency(int id, Actor actor, CancellationToken ct) => UrgencyPageAsync(id, null, [], actor, ct);

    [HttpPost("urgency"), May(Act.DeclareUrgent)]
    public async Task<IActionResult> DeclareUrgent(int id, UrgencyForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await UrgencyPageAsync(id, form, [], actor, ct);
        Outcome? outcome = await voting.DeclareUrgentAsync(id, form, actor, ct);
        if (outcome is { Succeeded: false }) return await UrgencyPageAsync(id, form, outcome.Objections, actor, ct);
        return await ToMatterAsync(id, ct);
    }

    [HttpGet("closing"), May(Act.CloseDecision)]
    public Task<IActionResult> Closing(int id, Actor actor, CancellationToken ct) => ClosingPageAsync(id, [], actor, ct);

    [HttpPost("closing"), May(Act.CloseDecision)]
    public async Task<IActionResult> Close(int id, ClosingForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await ClosingPageAsync(id, [], actor, ct);
        return await AfterAsync(id, await closing.CloseAsync(id, form, actor, ct), actor, ct);
    }

    [HttpPost("taking-back"), May(Act.TakeDecisionBack)]
    public async Task<IActionResult> TakeBack(int id, ClosingForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await ClosingPageAsync(id, [], actor, ct);
        return await AfterAsync(id, await closing.TakeBackAsync(id, form, actor, ct), actor, ct);
    }

    private async Task<IActionResult> AfterAsync(int id, Outcome? outcome, Actor actor, CancellationToken ct) =>
        outcome is { Succeeded: false } ? await ClosingPageAsync(id, outcome.Objections, actor, ct) : await ToMatterAsync(id, ct);

    /// <summary>To the page that shows the matter: it says how the vote stands or ended.</summary>
    private async Task<IActionResult> ToMatterAsync(int id, CancellationToken ct) =>
        await matters.FindAsync(id, ct) is { } found ? Redirect($"/{Cultures.Current}{found.Matter.Path}") : NotFound();

    private async Task<IActionResult> UrgencyPageAsync(int id, UrgencyForm? form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct)
    {
        if (await matters.FindAsync(id, ct) is not { } found) return NotFound();
        if (!found.Decision.IsOpen) return await MeanwhileAsync(found, refused, actor, ct);
        return Answer("Urgency", new UrgencyPage(VoteHead.Of(found), PanelOf(found, actor), refused, form ?? new UrgencyForm()), refused);
    }

    private async Task<IActionResult> ClosingPageAsync(int id, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct)
    {
        if (await matters.FindAsync(id, ct) is not { } found) return NotFound();
        if (!found.Decision.IsOpen || found.SeatOf(actor) is not { } chair) return await MeanwhileAsync(found, refused, actor, ct);
        var page = new ClosingPage(
            VoteHead.Of(found), PanelOf(found, actor), found.Reckoning.Result, found.Matter.WhatFollows, found.ObjectionsToClosing(chair), refused,
            new ClosingForm { Version = found.Decision.Version });
        return Answer("Closing", page, refused);
    }

    /// <summary>Nothing is open any more: the matter itself says who closed it and how.</summary>
    private async Task<IActionResult> MeanwhileAsync(MatterAtHand found, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct) => refused.Count == 0
        ? await ToMatterAsync(found.Decision.Id, ct)
        : Answer("Show", new VotePage(VoteHead.Of(found), PanelOf(found, actor), refused), refused);

    private VotePanel PanelOf(MatterAtHand found, Actor actor) =>
        VotePanels.Of(found.Decision, found.Seats, found.Matter.Terms.Board, found.Matter.Reasons, actor, texts);

    private ViewResult Answer(string view, object page, IReadOnlyList<Objection> refused)
    {
        var answer = View(view, page);
        if (refused.Count > 0) answer.StatusCode = StatusCodes.Status409Conflict;
        return answer;
    }
}
