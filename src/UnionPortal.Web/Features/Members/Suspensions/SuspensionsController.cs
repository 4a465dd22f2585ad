using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Members.Suspensions;

/// <summary>A suspension from the notice to the member until the meeting (A19); the vote itself is on the board's pages.</summary>
[Route("{culture:culture}/members/{number:int}/suspensions")]
public sealed class SuspensionsController(SuspensionQuery matters, SuspensionStartQuery starts, SuspensionService service) : Controller
{
    [HttpGet("new"), May(Act.SuspendMember)]
    public Task<IActionResult> New(int number, CancellationToken ct) => NewPageAsync(number, null, [], ct);

    [HttpPost, May(Act.SuspendMember)]
    public async Task<IActionResult> Propose(int number, SuspensionForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await NewPageAsync(number, form, [], ct);
        Outcome<int>? outcome = await service.ProposeAsync(number, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? ToMatter(number, outcome.Value) : await NewPageAsync(number, form, outcome.Objections, ct);
    }

    [HttpGet("{id:int}"), May(Act.ReadMatters)]
    public Task<IActionResult> Show(int number, int id, Actor actor, CancellationToken ct) => PageAsync(number, id, null, [], actor, ct);

    [HttpPost("{id:int}/answer"), May(Act.AnswerSuspension)]
    public async Task<IActionResult> Answer(int number, int id, SuspensionAnswerForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(number, id, form, [], actor, ct);
        Outcome? outcome = await service.AnswerAsync(number, id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? ToMatter(number, id) : await PageAsync(number, id, form, outcome.Objections, actor, ct);
    }

    private RedirectResult ToMatter(int number, int id) => Redirect(Invariant($"/{Cultures.Current}/members/{number:0000}/suspensions/{id}"));

    private async Task<IActionResult> NewPageAsync(int number, SuspensionForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await starts.SuspensionAsync(number, form, refused, ct) is not { } page) return NotFound();
        return Answer(View("New", page), refused);
    }

    private async Task<IActionResult> PageAsync(int number, int id, SuspensionAnswerForm? form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct)
    {
        if (await matters.FindAsync(number, id, actor, ct) is not { } proposal) return NotFound();
        return Answer(View("Show", await matters.PageAsync(proposal, actor, form, refused, ct)), refused);
    }

    private static ViewResult Answer(ViewResult view, IReadOnlyList<Objection> refused)
    {
        if (refused.Count > 0) view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }
}
