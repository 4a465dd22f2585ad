using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Valuations.Certifications;

/// <summary>Readers of a checklist: assigned, read, laid down (U10).</summary>
[Route("{culture:culture}/certifications/{id:int}")]
public sealed class AssessmentsController(CertificationQuery pages, AssessmentService service) : Controller
{
    [HttpPost("readers"), May(Act.KeepStandards)]
    public async Task<IActionResult> Assign(int id, AssignAssessorForm form, Actor actor, CancellationToken ct)
    {
        Outcome? outcome = ModelState.IsValid ? await service.AssignAsync(id, form.Person!.Value, actor, ct) : Outcome.Refused([]);
        if (outcome is null) return NotFound();
        if (ModelState.IsValid && outcome.Succeeded) return Redirect(Invariant($"/{Cultures.Current}/certifications/{id}"));
        Response.StatusCode = ModelState.IsValid ? StatusCodes.Status409Conflict : StatusCodes.Status200OK;
        return await pages.PageAsync(id, actor, ct) is { } page ? View("Show", page with { Form = form, Refused = outcome.Objections }) : NotFound();
    }

    [HttpGet("assessment"), May(Act.AssessCertification)]
    public async Task<IActionResult> Assessment(int id, Actor actor, CancellationToken ct) => await pages.AssessmentAsync(id, null, actor, ct) is { } page ? View(page) : NotFound();

    [HttpPost("assessment"), May(Act.AssessCertification), KeepsForm]
    public async Task<IActionResult> Assess(int id, AssessmentForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await pages.AssessmentAsync(id, form, actor, ct) is { } again ? View("Assessment", again) : NotFound();
        return await AfterAsync(id, form, null, await service.AssessAsync(id, form, actor, ct), actor, ct);
    }

    [HttpPost("conflict"), May(Act.AssessCertification), KeepsForm("assessment")]
    public async Task<IActionResult> Declare(int id, AssessorConflictForm declaration, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await pages.AssessmentAsync(id, null, actor, ct) is { } again ? View("Assessment", again with { Declaration = declaration }) : NotFound();
        return await AfterAsync(id, null, declaration, await service.DeclareAsync(id, declaration.Conflict!, actor, ct), actor, ct);
    }

    private async Task<IActionResult> AfterAsync(int id, AssessmentForm? form, AssessorConflictForm? declaration, Outcome? outcome, Actor actor, CancellationToken ct)
    {
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect(Invariant($"/{Cultures.Current}/standards"));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await pages.AssessmentAsync(id, form, actor, ct) is { } page ? View("Assessment", page with { Refused = outcome.Objections, Declaration = declaration ?? page.Declaration }) : NotFound();
    }
}
