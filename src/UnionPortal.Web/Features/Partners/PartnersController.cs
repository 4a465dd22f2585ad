using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Partners;

/// <summary>Partners as the office and the board see them, and the partner's own page (A16, A17).</summary>
[Route("{culture:culture}/partners")]
public sealed class PartnersController(PartnerFileQuery partners, PartnerPageQuery pages, AgreementPaperQuery papers, UnionCalendar calendar) : Controller
{
    [HttpGet, May(Act.ReadRegisterInside)]
    public async Task<IActionResult> Index(CancellationToken ct) =>
        View((await partners.StandingAsync(ct)).Select(one => pages.RowOf(one, calendar.Today)).ToList());

    [HttpGet("{id:int}"), May(Act.ReadRegisterInside)]
    public async Task<IActionResult> Show(int id, Actor actor, CancellationToken ct) =>
        await partners.FindAsync(id, ct) is { } found ? View(await pages.OfAsync(found, actor, ct)) : NotFound();

    [HttpGet("{id:int}/own"), May(Act.OpenDesk)]
    public async Task<IActionResult> Own(int id, Actor actor, CancellationToken ct) =>
        await partners.FindAsync(id, ct) is { } found && actor.SpeaksFor(found.Partner.OrganisationId)
            ? View(new OwnPartnershipPage(pages.HeadOf(found), pages.AgreementsOf(found), found.Partner.OrganisationId)) : NotFound();

    [HttpGet("{id:int}/agreements/{agreement:int}/paper"), May(Act.OpenDesk)]
    public async Task<IActionResult> Paper(int id, int agreement, Actor actor, CancellationToken ct)
    {
        if (await partners.FindAsync(id, ct) is not { } found) return NotFound();
        if (!actor.May(Act.ReadRegisterInside) && !actor.SpeaksFor(found.Partner.OrganisationId)) return NotFound();
        if (await papers.OpenAsync(found.Partner, agreement, ct) is not { } paper) return NotFound();
        Response.Headers.ContentSecurityPolicy = SecurityHeaders.FileCsp;
        return File(paper.Content, paper.ContentType, paper.FileName);
    }
}
