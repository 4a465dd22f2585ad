using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Candidacies.Applications.Sections;

[Route("{culture:culture}/applications/{id:int}")]
public sealed class OrganisationSectionController(
    SectionService<OrganisationForm> organisation, SectionService<PurposesForm> purposes, SectionService<PeopleForm> people, SectionPages pages) : SectionController(pages)
{
    [HttpGet("organisation"), May(Act.EditApplication)]
    public Task<IActionResult> Organisation(int id, Actor actor, CancellationToken ct) => OpenAsync(organisation, "Organisation", id, actor, ct);

    [HttpPost("organisation"), May(Act.EditApplication)]
    public Task<IActionResult> SaveOrganisation(int id, OrganisationForm form, Actor actor, CancellationToken ct) => ModelState.IsValid
        ? SaveAsync(organisation, "Organisation", id, form, actor, ct) : AgainAsync(organisation, "Organisation", id, form, actor, ct);

    [HttpGet("purposes"), May(Act.EditApplication)]
    public Task<IActionResult> Purposes(int id, Actor actor, CancellationToken ct) => OpenAsync(purposes, "Purposes", id, actor, ct);

    [HttpPost("purposes"), May(Act.EditApplication)]
    public Task<IActionResult> SavePurposes(int id, PurposesForm form, Actor actor, CancellationToken ct) => ModelState.IsValid
        ? SaveAsync(purposes, "Purposes", id, form, actor, ct) : AgainAsync(purposes, "Purposes", id, form, actor, ct);

    [HttpGet("people"), May(Act.EditApplication)]
    public Task<IActionResult> People(int id, Actor actor, CancellationToken ct) => OpenAsync(people, "People", id, actor, ct);

    [HttpPost("people"), May(Act.EditApplication)]
    public Task<IActionResult> SavePeople(int id, PeopleForm form, Actor actor, CancellationToken ct) => ModelState.IsValid
        ? SaveAsync(people, "People", id, form, actor, ct) : AgainAsync(people, "People", id, form, actor, ct);
}
