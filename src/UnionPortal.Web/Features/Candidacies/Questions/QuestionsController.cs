using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Features.Candidacies.Cases;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Candidacies.Questions;

/// <summary>Questions to an applicant while its case is before the board; the days of the board stand still until the answer (A15).</summary>
[Route("{culture:culture}")]
public sealed class QuestionsController(BoardCaseQuery cases, CasePageQuery heads, ApplicationStore applications, QuestionService service) : Controller
{
    [HttpGet("board/cases/{id:int}/questions/new"), May(Act.AskApplicant)]
    public Task<IActionResult> New(int id, CancellationToken ct) => NewAsync(id, null, [], ct);

    [HttpPost("board/cases/{id:int}/questions"), May(Act.AskApplicant)]
    public async Task<IActionResult> Ask(int id, QuestionForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await NewAsync(id, form, [], ct);
        Outcome? outcome = await service.AskAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(Invariant($"/{Cultures.Current}/board/cases/{id}#questions")) : await NewAsync(id, form, outcome.Objections, ct);
    }

    [HttpGet("applications/{id:int}/question"), May(Act.AnswerQuestion)]
    public Task<IActionResult> Question(int id, Actor actor, CancellationToken ct) => AnswerAsync(id, null, [], actor, ct);

    [HttpPost("applications/{id:int}/question"), May(Act.AnswerQuestion)]
    public async Task<IActionResult> Reply(int id, AnswerForm form, Actor actor, CancellationToken ct)
    {
        if (await applications.FindOwnAsync(id, actor, Act.AnswerQuestion, ct) is null) return NotFound();
        if (!ModelState.IsValid) return await AnswerAsync(id, form, [], actor, ct);
        Outcome? outcome = await service.AnswerAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(Invariant($"/{Cultures.Current}/applications/{id}")) : await AnswerAsync(id, form, outcome.Objections, actor, ct);
    }

    private async Task<IActionResult> NewAsync(int id, QuestionForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await cases.FindAsync(id, ct) is not { } found) return NotFound();
        IReadOnlyList<Objection> shown = refused.Count > 0 ? refused : ApplicationRules.ObjectionsToAskingApplicant(found.Application);
        return Answer("New", new QuestionPage(heads.HeadOf(found), shown, form ?? new QuestionForm { Version = found.Application.Version }), refused);
    }

    private async Task<IActionResult> AnswerAsync(int id, AnswerForm? form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct)
    {
        if (await applications.FindOwnAsync(id, actor, Act.AnswerQuestion, ct) is not { } application) return NotFound();
        IReadOnlyList<Objection> shown = refused.Count > 0 ? refused : ApplicationRules.ObjectionsToAnsweringQuestion(application);
        var page = new AnswerPage(id, application.Organisation.Name.Full, QuestionLine.Of(application, Cultures.Current), shown, form ?? new AnswerForm { Version = application.Version });
        return Answer("Question", page, refused);
    }

    private ViewResult Answer(string view, object page, IReadOnlyList<Objection> refused)
    {
        var answer = View(view, page);
        if (refused.Count > 0) answer.StatusCode = StatusCodes.Status409Conflict;
        return answer;
    }
}
