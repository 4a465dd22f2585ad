using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Meetings.Minutes;

/// <summary>The minutes of a meeting: draft, remarks, approval, paper, extract of one question (A2).</summary>
[Route("{culture:culture}/meetings/{number:int}")]
public sealed class MinutesController(MinutesQuery pages, MinutesService service) : Controller
{
    [HttpGet("minutes"), May(Act.ReadDecisions)]
    public Task<IActionResult> Show(int number, Actor actor, CancellationToken ct) => PageAsync(number, actor, null, [], ct);

    [HttpPost("minutes"), May(Act.KeepMeetings)]
    public async Task<IActionResult> Approve(int number, ApproveMinutesForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(number, actor, form, [], ct);
        Outcome? outcome = await service.ApproveAsync(number, form, actor, ct);
        return outcome is { Succeeded: false } ? await PageAsync(number, actor, form, outcome.Objections, ct) : ToMinutes(number, outcome);
    }

    [HttpGet("minutes.pdf"), May(Act.ReadDecisions)]
    public async Task<IActionResult> Paper(int number, CancellationToken ct) =>
        await service.PaperAsync(number, null, ct) is { } paper ? File(paper, "application/pdf", Invariant($"minutes-{number}-{Cultures.Current}.pdf")) : NotFound();

    [HttpGet("items/{item:int}/extract.pdf"), May(Act.ReadDecisions)]
    public async Task<IActionResult> Extract(int number, int item, CancellationToken ct) =>
        await service.PaperAsync(number, item, ct) is { } paper ? File(paper, "application/pdf", Invariant($"extract-{number}-{item}-{Cultures.Current}.pdf")) : NotFound();

    [HttpGet("items/{item:int}/remark"), May(Act.KeepMeetings)]
    public Task<IActionResult> Remark(int number, int item, CancellationToken ct) => RemarkAsync(number, item, null, [], ct);

    [HttpPost("items/{item:int}/remark"), May(Act.KeepMeetings)]
    public async Task<IActionResult> NoteRemark(int number, int item, RemarkForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await RemarkAsync(number, item, form, [], ct);
        Outcome? outcome = await service.RemarkAsync(number, item, form, actor, ct);
        return outcome is { Succeeded: false } ? await RemarkAsync(number, item, form, outcome.Objections, ct) : ToMinutes(number, outcome);
    }

    private IActionResult ToMinutes(int number, Outcome? outcome) => outcome is null ? NotFound() : Redirect(Invariant($"/{Cultures.Current}/meetings/{number}/minutes"));

    private async Task<IActionResult> PageAsync(int number, Actor actor, ApproveMinutesForm? form, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        await pages.PageAsync(number, actor, form, refused, ct) is { } page ? Answer("Minutes", page, refused) : NotFound();

    private async Task<IActionResult> RemarkAsync(int number, int item, RemarkForm? form, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        await pages.RemarkPageAsync(number, item, form, refused, ct) is { } page ? Answer("Remark", page, refused) : NotFound();

    private ViewResult Answer(string name, object page, IReadOnlyList<Objection> refused)
    {
        var view = View(name, page);
        if (refused.Count > 0) view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }
}
