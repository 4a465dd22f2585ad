using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Reports.Submission;

/// <summary>Answers checked, signed, submitted, corrected; every submitted version read and printed.</summary>
[Route("{culture:culture}/reports/{id:int}")]
public sealed class SubmissionController(VersionQuery versions, SubmissionService service, ReportLetterbox letterbox) : Controller
{
    [HttpGet("answers"), May(Act.WriteReport)]
    public async Task<IActionResult> Answers(int id, Actor actor, CancellationToken ct) => await versions.AnswersAsync(id, actor, ct) is { } page ? View(page) : NotFound();

    /// <summary>The first of two signatures.</summary>
    [HttpPost("signature"), May(Act.SubmitReport)]
    public async Task<IActionResult> Sign(int id, SubmitReportForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await AgainAsync(id, form, [], actor, ct);
        Outcome? outcome = await service.SignAsync(id, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(Home(id)) : await AgainAsync(id, form, outcome.Objections, actor, ct);
    }

    [HttpPost("submission"), May(Act.SubmitReport)]
    public async Task<IActionResult> Submit(int id, SubmitReportForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await AgainAsync(id, form, [], actor, ct);
        Outcome? outcome = await letterbox.AddAsync(new ReportSubmission(id, actor));
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(Home(id) + "/submission") : await AgainAsync(id, form, outcome.Objections, actor, ct);
    }

    [HttpGet("submission"), May(Act.WriteReport)]
    public async Task<IActionResult> Submitted(int id, Actor actor, CancellationToken ct) => await versions.SubmittedAsync(id, actor, ct) is { } page ? View(page) : NotFound();

    [HttpPost("versions"), May(Act.WriteReport)]
    public async Task<IActionResult> Correct(int id, Actor actor, CancellationToken ct)
    {
        Outcome? outcome = await service.CorrectAsync(id, actor, ct);
        return outcome is null ? NotFound() : Redirect(Home(id));
    }

    [HttpGet("versions/{number:int}"), May(Act.ReadReports)]
    public async Task<IActionResult> Version(int id, int number, Actor actor, CancellationToken ct) => await versions.SheetAsync(id, number, actor, ct) is { } sheet ? View(sheet) : NotFound();

    [HttpGet("versions/{number:int}.pdf"), May(Act.ReadReports)]
    public async Task<IActionResult> Print(int id, int number, Actor actor, CancellationToken ct)
    {
        if (await versions.PrintAsync(id, number, actor, ct) is not { } paper) return NotFound();
        Response.Headers.ContentSecurityPolicy = SecurityHeaders.FileCsp;
        return File(paper.Content, "application/pdf", paper.FileName);
    }

    private async Task<IActionResult> AgainAsync(int id, SubmitReportForm form, IReadOnlyList<Objection> objections, Actor actor, CancellationToken ct)
    {
        if (objections.Count > 0) Response.StatusCode = StatusCodes.Status409Conflict;
        return await versions.AnswersAsync(id, actor, ct) is { } page ? View("Answers", page with { Form = form, Objections = objections }) : NotFound();
    }

    private static string Home(int id) => Invariant($"/{Cultures.Current}/reports/{id}");
}
