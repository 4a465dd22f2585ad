using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Organisations.People;

/// <summary>People in charge on the public entry: consents are noted and taken back by the organisation itself, and by the office for any.</summary>
[Route("{culture:culture}/organisations/{id:int}/people")]
public sealed class PeopleController(PeopleQuery people, PeopleService service) : Controller
{
    [HttpGet(""), May(Act.KeepPublicEntry)]
    public Task<IActionResult> Index(int id, Actor actor, CancellationToken ct) => PageAsync(id, null, [], actor, ct);

    [HttpPost(""), May(Act.KeepPublicEntry)]
    public async Task<IActionResult> Name(int id, NamePersonForm form, Actor actor, CancellationToken ct)
    {
        if (!actor.MayFor(Act.KeepPublicEntry, id)) return NotFound();
        if (!ModelState.IsValid) return await PageAsync(id, form, [], actor, ct);
        return await AfterAsync(id, await service.NameAsync(id, form, actor, ct), form, actor, ct);
    }

    [HttpPost("mandates/{mandate:int}/withdrawal"), May(Act.KeepPublicEntry)]
    public async Task<IActionResult> WithdrawMandate(int id, int mandate, Actor actor, CancellationToken ct) => actor.MayFor(Act.KeepPublicEntry, id)
        ? await AfterAsync(id, await service.WithdrawMandateAsync(id, mandate, actor, ct), null, actor, ct) : NotFound();

    [HttpPost("{person:int}/withdrawal"), May(Act.KeepPublicEntry)]
    public async Task<IActionResult> Withdraw(int id, int person, Actor actor, CancellationToken ct) => actor.MayFor(Act.KeepPublicEntry, id)
        ? await AfterAsync(id, await service.WithdrawAsync(id, person, actor, ct), null, actor, ct) : NotFound();

    private async Task<IActionResult> AfterAsync(int id, Outcome? outcome, NamePersonForm? form, Actor actor, CancellationToken ct)
    {
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect(Invariant($"/{Cultures.Current}/organisations/{id}/people"));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await PageAsync(id, form, outcome.Objections, actor, ct);
    }

    private async Task<IActionResult> PageAsync(int id, NamePersonForm? form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct) =>
        await people.PageAsync(id, form, refused, actor, ct) is { } page ? View("Index", page) : NotFound();
}
