using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Partners;

/// <summary>Adding an agreement with a partner, and putting the end of the partnership to the board (A16).</summary>
[Route("{culture:culture}/partners/{id:int}")]
public sealed class PartnershipController(PartnerFileQuery partners, PartnerPageQuery pages, PartnershipService service) : Controller
{
    private const long MostBytes = 22 * 1024 * 1024;

    [HttpGet("agreements/new"), May(Act.KeepPartnership)]
    public Task<IActionResult> NewAgreement(int id, CancellationToken ct) => AgreementPageAsync(id, new AgreementForm(), [], ct);

    [HttpPost("agreements"), May(Act.KeepPartnership), RequestSizeLimit(MostBytes), EnableRateLimiting(RateLimits.Upload)]
    public async Task<IActionResult> Agree(int id, AgreementForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await AgreementPageAsync(id, form, [], ct);
        Outcome? outcome = await service.AgreeAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? ToPartner(id) : await AgreementPageAsync(id, form, outcome.Objections, ct);
    }

    [HttpGet("ending"), May(Act.EndPartnership)]
    public Task<IActionResult> Ending(int id, CancellationToken ct) => EndingPageAsync(id, null, [], ct);

    [HttpPost("ending"), May(Act.EndPartnership)]
    public async Task<IActionResult> ProposeEnd(int id, EndingForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await EndingPageAsync(id, form, [], ct);
        Outcome? outcome = await service.ProposeEndAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? ToPartner(id) : await EndingPageAsync(id, form, outcome.Objections, ct);
    }

    private RedirectResult ToPartner(int id) => Redirect(Invariant($"/{Cultures.Current}/partners/{id}"));

    private async Task<IActionResult> AgreementPageAsync(int id, AgreementForm form, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        await partners.FindAsync(id, ct) is { } found
            ? Answer("NewAgreement", new NewAgreementPage(pages.HeadOf(found), pages.FieldsOf(found), refused, form), refused) : NotFound();

    private async Task<IActionResult> EndingPageAsync(int id, EndingForm? form, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        await partners.FindAsync(id, ct) is { } found
            ? Answer("NewEnding", new NewEndingPage(pages.HeadOf(found), refused, form ?? new EndingForm { Version = found.Partner.Version }), refused) : NotFound();

    private ViewResult Answer(string view, object page, IReadOnlyList<Objection> refused)
    {
        var answer = View(view, page);
        if (refused.Count > 0) answer.StatusCode = StatusCodes.Status409Conflict;
        return answer;
    }
}
