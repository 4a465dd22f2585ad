using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Organisations.Representatives;

/// <summary>The way into the portal for somebody who holds a mandate: an invitation, or another one.</summary>
[Route("{culture:culture}/organisations/{id:int}/representatives/{mandate:int}/invitation")]
public sealed class InvitationController(InvitationService service) : Controller
{
    [HttpGet, May(Act.NameRepresentative)]
    public Task<IActionResult> New(int id, int mandate, Actor actor, CancellationToken ct) => PageAsync(id, mandate, null, [], actor, ct);

    [HttpPost, May(Act.NameRepresentative)]
    public async Task<IActionResult> Send(int id, int mandate, InvitationForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(id, mandate, form, [], actor, ct);
        if (!actor.MayFor(Act.NameRepresentative, id)) return NotFound();
        Outcome? outcome = await service.InviteAsync(id, mandate, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded
            ? Redirect(Invariant($"/{Cultures.Current}/organisations/{id}/representatives"))
            : await PageAsync(id, mandate, form, outcome.Objections, actor, ct);
    }

    private async Task<IActionResult> PageAsync(int id, int mandate, InvitationForm? form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct)
    {
        if (await service.PageAsync(id, mandate, form, refused, actor, ct) is not { } page) return NotFound();
        ViewResult answer = View("Invitation", page);
        if (refused.Count > 0) answer.StatusCode = StatusCodes.Status409Conflict;
        return answer;
    }
}
