using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Features.Members.Matters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Members.Suspensions;

/// <summary>Giving a suspended member its rights back before the meeting, by the board (A19).</summary>
[Route("{culture:culture}/members/{number:int}/liftings")]
public sealed class LiftingsController(SuspensionQuery matters, SuspensionStartQuery starts, SuspensionService service, Texts texts) : Controller
{
    [HttpGet("new"), May(Act.ReinstateMember)]
    public Task<IActionResult> New(int number, CancellationToken ct) => NewPageAsync(number, null, [], ct);

    [HttpPost, May(Act.ReinstateMember)]
    public async Task<IActionResult> Propose(int number, LiftingForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await NewPageAsync(number, form, [], ct);
        Outcome<int>? outcome = await service.ProposeLiftingAsync(number, form, actor, ct);
        if (outcome is null) return NotFound();
        if (!outcome.Succeeded) return await NewPageAsync(number, form, outcome.Objections, ct);
        return Redirect(Invariant($"/{Cultures.Current}/members/{number:0000}/liftings/{outcome.Value}"));
    }

    [HttpGet("{id:int}"), May(Act.ReadMatters)]
    public async Task<IActionResult> Show(int number, int id, Actor actor, CancellationToken ct)
    {
        if (await matters.FindLiftingAsync(number, id, actor, ct) is not { } lifting) return NotFound();
        return View("Lifting", new LiftingPage(
            lifting.Member.Number.ToString(), MatterMemberQuery.NameOf(lifting.Member.Organisation, texts.Language), lifting.Reasons,
            lifting.Decision.OpenedOn, lifting.Decision.Result, lifting.Decision.Id, lifting.Decision.Record?.Id, actor.May(Act.ReadCases)));
    }

    private async Task<IActionResult> NewPageAsync(int number, LiftingForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await starts.LiftingAsync(number, form, refused, ct) is not { } page) return NotFound();
        var view = View("NewLifting", page);
        if (refused.Count > 0) view.StatusCode = StatusCodes.Status409Conflict;
        return view;
    }
}
