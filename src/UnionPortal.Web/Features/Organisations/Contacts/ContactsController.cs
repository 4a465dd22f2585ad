using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Organisations.Contacts;

/// <summary>The office's record of attempts to reach an organisation.</summary>
[Route("{culture:culture}/organisations/{id:int}/contacts")]
public sealed class ContactsController(ContactService service) : Controller
{
    [HttpGet(""), May(Act.NoteContact)]
    public async Task<IActionResult> Index(int id, CancellationToken ct) => await service.PageAsync(id, null, ct) is { } page ? View(page) : NotFound();

    [HttpPost(""), May(Act.NoteContact)]
    public async Task<IActionResult> Note(int id, ContactForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await service.PageAsync(id, form, ct) is { } page ? View("Index", page) : NotFound();
        return await service.NoteAsync(id, form, actor, ct) ? Redirect(Invariant($"/{Cultures.Current}/organisations/{id}/contacts")) : NotFound();
    }
}
