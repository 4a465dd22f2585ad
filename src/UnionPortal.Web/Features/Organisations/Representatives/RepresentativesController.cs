using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Organisations.Representatives;

/// <summary>Who speaks for an organisation: kept by the organisation itself, and by the office for any.</summary>
[Route("{culture:culture}/organisations/{id:int}/representatives")]
public sealed class RepresentativesController(RepresentativePageQuery pages, RepresentativeService service) : Controller
{
    [HttpGet(""), May(Act.NameRepresentative)]
    public async Task<IActionResult> Index(int id, Actor actor, CancellationToken ct) => await pages.ListAsync(id, actor, ct) is { } page ? View(page) : NotFound();

    [HttpGet("new"), May(Act.NameRepresentative)]
    public Task<IActionResult> New(int id, Actor actor, CancellationToken ct) => NewPageAsync(id, null, [], actor, ct);

    [HttpPost(""), May(Act.NameRepresentative)]
    public async Task<IActionResult> Name(int id, NameRepresentativeForm form, Actor actor, CancellationToken ct)
    {
        if (!actor.MayFor(Act.NameRepresentative, id)) return NotFound();
        if (!ModelState.IsValid) return await NewPageAsync(id, form, [], actor, ct);
        Outcome? outcome = await service.NameAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? ToList(id) : await NewPageAsync(id, form, outcome.Objections, actor, ct);
    }

    [HttpGet("{mandate:int}/end"), May(Act.NameRepresentative)]
    public Task<IActionResult> End(int id, int mandate, Actor actor, CancellationToken ct) => EndPageAsync(id, mandate, null, [], actor, ct);

    [HttpPost("{mandate:int}/end"), May(Act.NameRepresentative)]
    public async Task<IActionResult> PutEnd(int id, int mandate, EndMandateForm form, Actor actor, CancellationToken ct)
    {
        if (await pages.EndAsync(id, mandate, form, [], actor, ct) is not { } page) return NotFound();
        if (!ModelState.IsValid) return View("End", page);
        Outcome? outcome = await service.EndAsync(id, mandate, form, actor, ct);
        if (outcome is null) return NotFound();
        if (!outcome.Succeeded) return await EndPageAsync(id, mandate, form, outcome.Objections, actor, ct);
        bool left = page.IsOwn && form.Until == page.File.Today;
        return left ? Redirect($"/{Cultures.Current}") : ToList(id);
    }

    private RedirectResult ToList(int id) => Redirect(Invariant($"/{Cultures.Current}/organisations/{id}/representatives"));

    private async Task<IActionResult> NewPageAsync(int id, NameRepresentativeForm? form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct) =>
        Answer("New", await pages.NewAsync(id, form, refused, actor, ct), refused);

    private async Task<IActionResult> EndPageAsync(int id, int mandate, EndMandateForm? form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct) =>
        Answer("End", await pages.EndAsync(id, mandate, form, refused, actor, ct), refused);

    private IActionResult Answer(string view, object? page, IReadOnlyList<Objection> refused)
    {
        if (page is null) return NotFound();
        ViewResult answer = View(view, page);
        if (refused.Count > 0) answer.StatusCode = StatusCodes.Status409Conflict;
        return answer;
    }
}
