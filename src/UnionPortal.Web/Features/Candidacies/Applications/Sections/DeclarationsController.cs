using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Candidacies.Applications.Sections;

/// <summary>Declarations, and on a page of its own the consent to the handling of personal data.</summary>
[Route("{culture:culture}/applications/{id:int}")]
public sealed class DeclarationsController(SectionService<DeclarationsForm> declarations, ConsentService consents, SectionPages pages) : SectionController(pages)
{
    [HttpGet("declarations"), May(Act.EditApplication)]
    public Task<IActionResult> Declarations(int id, Actor actor, CancellationToken ct) => OpenAsync(declarations, "Declarations", id, actor, ct);

    [HttpPost("declarations"), May(Act.EditApplication)]
    public Task<IActionResult> SaveDeclarations(int id, DeclarationsForm form, Actor actor, CancellationToken ct)
    {
        form.Finished = form is { CommitsToMission: true, IsIndependentOfState: true, HasNoPoliticalAims: true, DeniesNoHelp: true };
        return ModelState.IsValid ? SaveAsync(declarations, "Declarations", id, form, actor, ct) : AgainAsync(declarations, "Declarations", id, form, actor, ct);
    }

    [HttpGet("consent"), May(Act.EditApplication)]
    public async Task<IActionResult> Consent(int id, Actor actor, CancellationToken ct) => await ConsentPageAsync(id, new ConsentForm(), [], actor, ct);

    [HttpPost("consent"), May(Act.EditApplication)]
    public async Task<IActionResult> SaveConsent(int id, ConsentForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await ConsentPageAsync(id, form, [], actor, ct);
        Outcome? outcome = await consents.GiveAsync(id, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(ListOf(id) + "?saved=" + ApplicationSections.Consent) : await ConsentPageAsync(id, form, outcome.Objections, actor, ct);
    }

    private async Task<IActionResult> ConsentPageAsync(int id, ConsentForm form, IReadOnlyList<Objection> objections, Actor actor, CancellationToken ct)
    {
        ConsentPage? page = await consents.PageAsync(id, form, actor, ct);
        if (page is null) return NotFound();
        return page.IsDraft ? View("Consent", page with { Objections = objections }) : Redirect(ListOf(id) + "/answers");
    }
}
