using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>Declaring a matter urgent.</summary>
public sealed record UrgencyPage(CaseHead Head, ProposalPanel Proposal, IReadOnlyList<Objection> Refused, UrgencyForm Form);

/// <summary>The last look before a vote is closed: the count, the reckoning, what will follow, what speaks against it.</summary>
public sealed record ClosingPage(CaseHead Head, ProposalPanel Proposal, BoardResult Result, IReadOnlyList<Objection> Objections, IReadOnlyList<Objection> Refused, int RecommendersTold, ClosingForm Form);

/// <summary>What the chair does about a vote that runs: declares it urgent, closes it, takes it back (A4).</summary>
[Route("{culture:culture}/board/cases/{id:int}")]
public sealed class ChairController(BoardCaseQuery cases, CasePageQuery pages, VotingService voting, ClosingService closing) : Controller
{
    [HttpGet("urgency"), May(Act.DeclareUrgent)]
    public Task<IActionResult> Urgency(int id, Actor actor, CancellationToken ct) => UrgencyPageAsync(id, null, [], actor, ct);

    [HttpPost("urgency"), May(Act.DeclareUrgent)]
    public async Task<IActionResult> DeclareUrgent(int id, UrgencyForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await UrgencyPageAsync(id, form, [], actor, ct);
        Outcome? outcome = await voting.DeclareUrgentAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? ToCase(id) : await UrgencyPageAsync(id, form, outcome.Objections, actor, ct);
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
        return await AfterAsync(id, await voting.TakeBackAsync(id, form, actor, ct), actor, ct);
    }

    private async Task<IActionResult> AfterAsync(int id, Outcome? outcome, Actor actor, CancellationToken ct)
    {
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? ToCase(id) : await ClosingPageAsync(id, outcome.Objections, actor, ct);
    }

    private RedirectResult ToCase(int id) => Redirect(Invariant($"/{Cultures.Current}/board/cases/{id}"));

    private async Task<IActionResult> UrgencyPageAsync(int id, UrgencyForm? form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct)
    {
        if (await cases.FindAsync(id, ct) is not { } found) return NotFound();
        if (found.Open is not { } open) return await MeanwhileAsync(found, refused, actor, ct);
        return Answer("Urgency", new UrgencyPage(pages.HeadOf(found), pages.PanelOf(found, open, actor), refused, form ?? new UrgencyForm { Version = open.Decision.Version }), refused);
    }

    private async Task<IActionResult> ClosingPageAsync(int id, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct)
    {
        if (await cases.FindAsync(id, ct) is not { } found) return NotFound();
        if (found.Open is not { } open || found.SeatOf(actor) is not { } chair) return await MeanwhileAsync(found, refused, actor, ct);
        int told = found.Application.Recommendations.Count(one => one.Answer == RecommendationAnswer.Recommends && one.WithdrawnOn is null);
        var page = new ClosingPage(
            pages.HeadOf(found), pages.PanelOf(found, open, actor), found.ReckoningOf(open).Result, ClosingService.ObjectionsTo(found, open, chair), refused, told,
            new ClosingForm { Proposal = open.Id, Version = open.Decision.Version });
        return Answer("Closing", page, refused);
    }

    /// <summary>Nothing is open any more: the case itself says who closed it and how.</summary>
    private async Task<IActionResult> MeanwhileAsync(BoardCase found, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct) => refused.Count == 0
        ? ToCase(found.Application.Id)
        : Answer("Show", await pages.OfAsync(found, actor, null, ct) with { Refused = refused }, refused);

    private ViewResult Answer(string view, object page, IReadOnlyList<Objection> refused)
    {
        var answer = View(view, page);
        if (refused.Count > 0) answer.StatusCode = StatusCodes.Status409Conflict;
        return answer;
    }
}
