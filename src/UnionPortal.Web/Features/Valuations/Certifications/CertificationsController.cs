using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Valuations.Certifications;

/// <summary>A member fills in the checklist of a standard, hands it in, and answers the result (U10).</summary>
[Route("{culture:culture}/certifications")]
public sealed class CertificationsController(CertificationQuery pages, CertificationService service) : Controller
{
    private const long MostBytes = 22 * 1024 * 1024;

    [HttpPost, May(Act.WriteCertification)]
    public async Task<IActionResult> Begin(BeginCertificationForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("Refused", CertificationRefusal.Nothing);
        Outcome<int>? begun = await service.BeginAsync(form, actor, ct);
        if (begun is null) return NotFound();
        if (begun.Succeeded) return Redirect(PathOf(begun.Value));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Refused", new CertificationRefusal(begun.Objections));
    }

    [HttpGet("{id:int}"), May(Act.ReadCertifications)]
    public async Task<IActionResult> Show(int id, Actor actor, CancellationToken ct) => await pages.PageAsync(id, actor, ct) is { } page ? View(page) : NotFound();

    [HttpGet("{id:int}/questions/{place:int}"), May(Act.WriteCertification)]
    public async Task<IActionResult> Question(int id, int place, Actor actor, CancellationToken ct) =>
        await pages.QuestionAsync(id, place, null, actor, ct) is { } page ? View(page) : NotFound();

    [HttpGet("{id:int}/questions/{place:int}/file"), May(Act.ReadCertifications)]
    public async Task<IActionResult> Evidence(int id, int place, Actor actor, CancellationToken ct)
    {
        if (await pages.EvidenceAsync(id, place, actor, ct) is not { } found) return NotFound();
        Response.Headers.ContentSecurityPolicy = SecurityHeaders.FileCsp;
        return File(found.Content, found.File.ContentType, found.File.FileName);
    }

    [HttpPost("{id:int}/questions/{place:int}"), May(Act.WriteCertification), KeepsForm, RequestSizeLimit(MostBytes), EnableRateLimiting(RateLimits.Upload)]
    public async Task<IActionResult> Say(int id, int place, AnswerForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await pages.QuestionAsync(id, place, form, actor, ct) is { } again ? View("Question", again) : NotFound();
        Outcome? outcome = await service.SayAsync(id, place, form, actor, ct);
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect(PathOf(id) + Invariant($"#q{place}"));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await pages.QuestionAsync(id, place, form, actor, ct) is { } page ? View("Question", page with { Refused = outcome.Objections }) : NotFound();
    }

    [HttpPost("{id:int}/submission"), May(Act.WriteCertification)]
    public async Task<IActionResult> Submit(int id, Actor actor, CancellationToken ct) => await AfterAsync(id, await service.SubmitAsync(id, actor, ct), new ReplyForm(), actor, ct);

    [HttpPost("{id:int}/reply"), May(Act.WriteCertification), KeepsForm(".")]
    public async Task<IActionResult> Reply(int id, ReplyForm reply, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await pages.PageAsync(id, actor, ct) is { } page ? View("Show", page with { Reply = reply }) : NotFound();
        return await AfterAsync(id, await service.ReplyAsync(id, reply.Answer!, actor, ct), reply, actor, ct);
    }

    private async Task<IActionResult> AfterAsync(int id, Outcome? outcome, ReplyForm reply, Actor actor, CancellationToken ct)
    {
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect(PathOf(id));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await pages.PageAsync(id, actor, ct) is { } page ? View("Show", page with { Reply = reply, Refused = outcome.Objections }) : NotFound();
    }

    private static string PathOf(int id) => Invariant($"/{Cultures.Current}/certifications/{id}");
}
