using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>Choosing what the board shall decide on; outcomes the charter forbids stand greyed with their reasons.</summary>
public sealed record ProposalPage(CaseHead Head, IReadOnlyList<OutcomeLine> Outcomes, IReadOnlyList<Objection> Refused, ProposalForm Form);

/// <summary>Judging one rule.</summary>
public sealed record JudgementPage(CaseHead Head, EligibilityPassport Passport, string Rule, IReadOnlyList<Objection> Refused, JudgementForm Form);

/// <summary>What is prepared before the board votes: the proposal, and judgements on what no figure answers (A12, A14–A16).</summary>
[Route("{culture:culture}/board/cases/{id:int}")]
public sealed class ProposalsController(BoardCaseQuery cases, CasePageQuery pages, ProposalService service) : Controller
{
    [HttpGet("proposals/new"), May(Act.ProposeDecision)]
    public Task<IActionResult> New(int id, CancellationToken ct) => PageAsync(id, null, [], ct);

    [HttpPost("proposals"), May(Act.ProposeDecision)]
    public async Task<IActionResult> Create(int id, ProposalForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(id, form, [], ct);
        Outcome? outcome = await service.ProposeAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? ToCase(id) : await PageAsync(id, form, outcome.Objections, ct);
    }

    [HttpGet("judgements/{rule}"), May(Act.JudgeEligibility)]
    public Task<IActionResult> Judgement(int id, string rule, CancellationToken ct) => JudgementPageAsync(id, rule, null, [], ct);

    [HttpPost("judgements/{rule}"), May(Act.JudgeEligibility)]
    public async Task<IActionResult> Judge(int id, string rule, JudgementForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await JudgementPageAsync(id, rule, form, [], ct);
        Outcome? outcome = await service.JudgeAsync(id, rule, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? ToCase(id) : await JudgementPageAsync(id, rule, form, outcome.Objections, ct);
    }

    private RedirectResult ToCase(int id) => Redirect(Invariant($"/{Cultures.Current}/board/cases/{id}"));

    private async Task<IActionResult> PageAsync(int id, ProposalForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await cases.FindAsync(id, ct) is not { } found) return NotFound();
        IReadOnlyList<Objection> shown = refused.Count == 0 && found.Open is not null ? [AdmissionRules.ProposalOpen] : refused;
        form ??= new ProposalForm { Version = found.Application.Version };
        return Answer("Proposal", new ProposalPage(pages.HeadOf(found), CasePageQuery.OutcomesOf(found), shown, form), refused);
    }

    private async Task<IActionResult> JudgementPageAsync(int id, string rule, JudgementForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await cases.FindAsync(id, ct) is not { } found || found.Facts.Passport.Finding(rule) is not { } finding) return NotFound();
        form ??= new JudgementForm
        {
            Version = found.Application.Version, Reason = finding.Judgement?.Reason,
            Answer = finding.Judgement is { } given ? given.IsMet ? JudgementAnswer.Met : JudgementAnswer.NotMet : null,
        };
        var only = found.Facts.Passport with { Findings = [finding] };
        return Answer("Judgement", new JudgementPage(pages.HeadOf(found), only, rule, refused, form), refused);
    }

    private ViewResult Answer(string view, object page, IReadOnlyList<Objection> refused)
    {
        var answer = View(view, page);
        if (refused.Count > 0) answer.StatusCode = StatusCodes.Status409Conflict;
        return answer;
    }
}
