using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Organisations.Withdrawals;

/// <summary>Leaving the union by one's own notice, which needs nobody's consent (U8); what is not one's own is not there.</summary>
[Route("{culture:culture}/organisations/{id:int}/withdrawal")]
public sealed class WithdrawalsController(WithdrawalPageQuery pages, WithdrawalService service) : Controller
{
    /// <summary>The notice on record, or the form to give one.</summary>
    [HttpGet(""), May(Act.EditOrganisation)]
    public async Task<IActionResult> Show(int id, Actor actor, CancellationToken ct)
    {
        if (!actor.MayFor(Act.EditOrganisation, id)) return NotFound();
        if (await pages.NoticeAsync(id, [], ct) is { } notice) return View("Notice", notice);
        return actor.MayFor(Act.LeaveUnion, id) ? await NewPageAsync(id, null, [], ct) : NotFound();
    }

    [HttpPost(""), May(Act.LeaveUnion)]
    public async Task<IActionResult> Give(int id, WithdrawalForm form, Actor actor, CancellationToken ct)
    {
        if (!actor.MayFor(Act.LeaveUnion, id)) return NotFound();
        if (!ModelState.IsValid) return await NewPageAsync(id, form, [], ct);
        Outcome? outcome = await service.GiveAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? ToNotice(id) : await NewPageAsync(id, form, outcome.Objections, ct);
    }

    [HttpGet("paper"), May(Act.RecordDeparture)]
    public Task<IActionResult> Paper(int id, CancellationToken ct) => PaperPageAsync(id, null, [], ct);

    [HttpPost("paper"), May(Act.RecordDeparture)]
    public async Task<IActionResult> Enter(int id, PaperNoticeForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PaperPageAsync(id, form, [], ct);
        if (!await pages.SpokeForAsync(id, form.SignedBy!.Value, ct)) return NotFound();
        Outcome? outcome = await service.EnterAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? ToNotice(id) : await PaperPageAsync(id, form, outcome.Objections, ct);
    }

    [HttpPost("revocation"), May(Act.LeaveUnion)]
    public Task<IActionResult> Revoke(int id, RevocationForm form, Actor actor, CancellationToken ct) =>
        ModelState.IsValid ? RevokeAsync(id, form, Act.LeaveUnion, actor, ct) : Task.FromResult<IActionResult>(ToNotice(id));

    /// <summary>The organisation took its paper back; the office enters it.</summary>
    [HttpPost("paper/revocation"), May(Act.RecordDeparture)]
    public Task<IActionResult> EnterRevocation(int id, RevocationForm form, Actor actor, CancellationToken ct) =>
        ModelState.IsValid ? RevokeAsync(id, form, Act.RecordDeparture, actor, ct) : Task.FromResult<IActionResult>(ToNotice(id));

    private async Task<IActionResult> RevokeAsync(int id, RevocationForm form, Act act, Actor actor, CancellationToken ct)
    {
        if (!actor.MayFor(act, id)) return NotFound();
        Outcome? outcome = await service.RevokeAsync(id, form, act, actor, ct);
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect(Invariant($"/{Cultures.Current}/organisations/{id}"));
        return await pages.NoticeAsync(id, outcome.Objections, ct) is { } notice ? Conflict("Notice", notice) : ToNotice(id);
    }

    private RedirectResult ToNotice(int id) => Redirect(Invariant($"/{Cultures.Current}/organisations/{id}/withdrawal"));

    private async Task<IActionResult> NewPageAsync(int id, WithdrawalForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await pages.NewAsync(id, form, refused, ct) is not { } page) return NotFound();
        return refused.Count > 0 ? Conflict("New", page) : View("New", page);
    }

    private async Task<IActionResult> PaperPageAsync(int id, PaperNoticeForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await pages.PaperAsync(id, form, refused, ct) is not { } page) return NotFound();
        return refused.Count > 0 ? Conflict("Paper", page) : View("Paper", page);
    }

    private ViewResult Conflict(string view, object page)
    {
        ViewResult answer = View(view, page);
        answer.StatusCode = StatusCodes.Status409Conflict;
        return answer;
    }
}
