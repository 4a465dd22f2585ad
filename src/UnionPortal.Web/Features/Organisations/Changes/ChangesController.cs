using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Organisations.Changes;

/// <summary>Changes of an organisation: proposed by those who speak for it, decided by the office side by side with what stood.</summary>
[Route("{culture:culture}/organisations/{id:int}/changes")]
public sealed class ChangesController(ChangePageQuery pages, ChangeService service) : Controller
{
    [HttpGet(""), May(Act.EditOrganisation)]
    public async Task<IActionResult> Index(int id, Actor actor, CancellationToken ct) => await pages.ListAsync(id, actor, ct) is { } page ? View(page) : NotFound();

    [HttpGet("new"), May(Act.ProposeChange)]
    public Task<IActionResult> New(int id, Actor actor, CancellationToken ct) => NewPageAsync(id, null, [], actor, ct);

    [HttpPost(""), May(Act.ProposeChange)]
    public async Task<IActionResult> Propose(int id, ChangeForm form, Actor actor, CancellationToken ct)
    {
        if (!actor.MayFor(Act.ProposeChange, id)) return NotFound();
        if (!ModelState.IsValid) return await NewPageAsync(id, form, [], actor, ct);
        Outcome? outcome = await service.ProposeAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? ToList(id) : await NewPageAsync(id, form, outcome.Objections, actor, ct);
    }

    [HttpGet("{change:int}"), May(Act.EditOrganisation)]
    public Task<IActionResult> Show(int id, int change, Actor actor, CancellationToken ct) => PageAsync(id, change, null, [], actor, ct);

    [HttpPost("{change:int}/decision"), May(Act.DecideChange)]
    public async Task<IActionResult> Decide(int id, int change, VerdictForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(id, change, form, [], actor, ct);
        Outcome? outcome = await service.DecideAsync(id, change, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(Invariant($"/{Cultures.Current}/organisations/{id}/changes/{change}")) : await PageAsync(id, change, form, outcome.Objections, actor, ct);
    }

    [HttpPost("{change:int}/taking-back"), May(Act.ProposeChange)]
    public async Task<IActionResult> TakeBack(int id, int change, Actor actor, CancellationToken ct)
    {
        if (!actor.MayFor(Act.ProposeChange, id)) return NotFound();
        Outcome? outcome = await service.TakeBackAsync(id, change, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? ToList(id) : await PageAsync(id, change, null, outcome.Objections, actor, ct);
    }

    private RedirectResult ToList(int id) => Redirect(Invariant($"/{Cultures.Current}/organisations/{id}/changes"));

    private async Task<IActionResult> NewPageAsync(int id, ChangeForm? form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct) =>
        Answer("New", await pages.NewAsync(id, form, refused, actor, ct), refused);

    private async Task<IActionResult> PageAsync(int id, int change, VerdictForm? form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct) =>
        Answer("Show", await pages.ShowAsync(id, change, form, refused, actor, ct), refused);

    private IActionResult Answer(string view, object? page, IReadOnlyList<Objection> refused)
    {
        if (page is null) return NotFound();
        ViewResult answer = View(view, page);
        if (refused.Count > 0) answer.StatusCode = StatusCodes.Status409Conflict;
        return answer;
    }
}
