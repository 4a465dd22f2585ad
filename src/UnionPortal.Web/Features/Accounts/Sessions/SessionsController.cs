using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Accounts.Sessions;

/// <summary>Where someone is signed in, with a button to end each.</summary>
[Route("{culture:culture}/account/sessions")]
public sealed class SessionsController(SessionService service) : Controller
{
    [HttpGet, May(Act.EndSession)]
    public async Task<IActionResult> Index(Actor actor, CancellationToken ct) => View(await service.OwnAsync(actor, ct));

    [HttpPost("{id:int}/end"), May(Act.EndSession)]
    public async Task<IActionResult> Delete(int id, Actor actor, CancellationToken ct) =>
        await service.EndAsync(actor, id, ct) ? Redirect($"/{Cultures.Current}/account/sessions") : NotFound();
}
