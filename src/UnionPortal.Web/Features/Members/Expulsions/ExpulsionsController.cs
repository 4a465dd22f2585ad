using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Members.Expulsions;

/// <summary>An expulsion from the proposal to the end of the appeal (A18); what the meeting decides is entered on its own pages.</summary>
[Route("{culture:culture}/members/{number:int}/expulsions")]
public sealed class ExpulsionsController(ExpulsionQuery matters, ExpulsionService service) : Controller
{
    [HttpGet("new"), May(Act.ProposeExpulsion)]
    public Task<IActionResult> New(int number, CancellationToken ct) => NewPageAsync(number, null, [], ct);

    [HttpPost, May(Act.ProposeExpulsion)]
    public async Task<IActionResult> Propose(int number, ExpulsionForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await NewPageAsync(number, form, [], ct);
        Outcome<int>? outcome = await service.ProposeAsync(number, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? ToMatter(number, outcome.Value) : await NewPageAsync(number, form, outcome.Objections, ct);
    }

    [HttpGet("{id:int}"), May(Act.ReadMatters)]
    public Task<IActionResult> Show(int number, int id, Actor actor, CancellationToken ct) => PageAsync(number, id, page => page, [], actor, ct);

    [HttpPost("{id:int}/answer"), May(Act.AnswerExpulsion)]
    public async Task<IActionResult> Answer(int number, int id, ExpulsionWordForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(number, id, page => page with { Form = form }, [], actor, ct);
        return await AfterAsync(number, id, page => page with { Form = form }, await service.AnswerAsync(number, id, form, actor, ct), actor, ct);
    }

    [HttpPost("{id:int}/appeal"), May(Act.AppealExpulsion)]
    public async Task<IActionResult> Appeal(int number, int id, ExpulsionWordForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(number, id, page => page with { Form = form }, [], actor, ct);
        return await AfterAsync(number, id, page => page with { Form = form }, await service.AppealAsync(number, id, form, actor, ct), actor, ct);
    }

    [HttpPost("{id:int}/hearing"), May(Act.HearMember)]
    public async Task<IActionResult> Hear(int number, int id, HearingForm hearing, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(number, id, page => page with { Hearing = hearing }, [], actor, ct);
        return await AfterAsync(number, id, page => page with { Hearing = hearing }, await service.HearAsync(number, id, hearing, actor, ct), actor, ct);
    }

    [HttpPost("{id:int}/copy"), May(Act.HearMember)]
    public async Task<IActionResult> SendCopy(int number, int id, ExpulsionStepForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(number, id, page => page, [], actor, ct);
        return await AfterAsync(number, id, page => page, await service.SendCopyAsync(number, id, form, actor, ct), actor, ct);
    }

    [HttpPost("{id:int}/taking-back"), May(Act.ProposeExpulsion)]
    public async Task<IActionResult> TakeBack(int number, int id, ExpulsionStepForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(number, id, page => page, [], actor, ct);
        return await AfterAsync(number, id, page => page, await service.TakeBackAsync(number, id, form, actor, ct), actor, ct);
    }

    private RedirectResult ToMatter(int number, int id) => Redirect(Invariant($"/{Cultures.Current}/members/{number:0000}/expulsions/{id}"));

    private async Task<IActionResult> AfterAsync(
        int number, int id, Func<ExpulsionPage, ExpulsionPage> typed, Outcome? outcome, Actor actor, CancellationToken ct)
    {
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? ToMatter(number, id) : await PageAsync(number, id, typed, outcome.Objections, actor, ct);
    }

    private async Task<IActionResult> NewPageAsync(int number, ExpulsionForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await matters.NewPageAsync(number, form, refused, ct) is not { } page) return NotFound();
        return Answer(View("New", page), refused);
    }

    private async Task<IActionResult> PageAsync(
        int number, int id, Func<ExpulsionPage, ExpulsionPage> typed, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct)
    {
        if (await matters.FindAsync(number, id, actor, ct) is not { } one) return NotFound();
        return Answer(View("Show", typed(await matters.PageAsync(one, actor, ct) with { Refused = refused })), refused);
    }

    private static ViewResult Answer(ViewResult view, IReadOnlyList<Objection> refused)
    {
        if (refused.Count > 0) view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }
}
