using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Applications.Submission;

/// <summary>Answers checked, application submitted, copy fetched; or taken back.</summary>
[Route("{culture:culture}/applications/{id:int}")]
public sealed class SubmissionController(AnswersQuery query, SubmissionService service, SubmissionReading reading) : Controller
{
    [HttpGet("answers"), May(Act.OpenDesk)]
    public async Task<IActionResult> Answers(int id, Actor actor, CancellationToken ct) =>
        await query.AnswersAsync(id, actor, ct) is { } page ? View(page) : NotFound();

    [HttpPost("submission"), May(Act.SubmitApplication)]
    public async Task<IActionResult> Submit(int id, SubmissionForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await AnswersAgainAsync(id, form, [], actor, ct);
        Outcome? outcome = await service.SubmitAsync(id, actor, reading.Today, ct);
        if (outcome is null) return NotFound();
        if (outcome.Succeeded || outcome.Objections.Contains(ApplicationRules.AlreadySubmitted)) return Redirect($"/{Cultures.Current}/applications/{id}/submission");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await AnswersAgainAsync(id, form, outcome.Objections, actor, ct);
    }

    [HttpGet("submission"), May(Act.OpenDesk)]
    public async Task<IActionResult> Submitted(int id, Actor actor, CancellationToken ct) =>
        await query.SubmittedAsync(id, actor, ct) is { } page ? View(page) : NotFound();

    [HttpGet("copy.pdf"), May(Act.OpenDesk)]
    public async Task<IActionResult> Copy(int id, Actor actor, CancellationToken ct)
    {
        FileToSend? file = await reading.CopyAsync(id, actor, ct);
        if (file is null) return NotFound();
        Response.Headers.ContentSecurityPolicy = SecurityHeaders.FileCsp;
        return File(file.Content, file.ContentType, file.FileName);
    }

    [HttpGet("withdrawal"), May(Act.WithdrawApplication)]
    public async Task<IActionResult> Withdrawal(int id, Actor actor, CancellationToken ct) =>
        await query.WithdrawalAsync(id, actor, ct) is { } page ? View(page) : NotFound();

    [HttpPost("withdrawal"), May(Act.WithdrawApplication)]
    public async Task<IActionResult> Withdraw(int id, Actor actor, CancellationToken ct)
    {
        Outcome? outcome = await service.WithdrawAsync(id, actor, reading.Today, ct);
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect($"/{Cultures.Current}/applications/{id}");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await Withdrawal(id, actor, ct) is ViewResult { Model: WithdrawalPage page } ? View("Withdrawal", page with { Objections = outcome.Objections }) : NotFound();
    }

    private async Task<IActionResult> AnswersAgainAsync(int id, SubmissionForm form, IReadOnlyList<Objection> objections, Actor actor, CancellationToken ct) =>
        await query.AnswersAsync(id, actor, ct) is { } page ? View("Answers", page with { Form = form, Objections = objections }) : NotFound();
}
