using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Organisations;

/// <summary>An organisation's own page, for those who speak for it and for the office.</summary>
[Route("{culture:culture}/organisations")]
public sealed class OrganisationsController(OrganisationPageQuery pages) : Controller
{
    [HttpGet("{id:int}"), May(Act.EditOrganisation)]
    public async Task<IActionResult> Show(int id, Actor actor, CancellationToken ct) =>
        await pages.FindAsync(id, actor, ct) is { } page ? View(page) : NotFound();
}
