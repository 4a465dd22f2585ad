using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Candidacies.Reviews;

/// <summary>The candidates' time as the board and the office see it, and what is put to the board about it (A14).</summary>
[Route("{culture:culture}/candidacies")]
public sealed class ReviewsController(CandidacyFileQuery files, CandidacyPageQuery pages, ReviewService service, UnionCalendar calendar) : Controller
{
    [HttpGet, May(Act.ReadCases)]
    public async Task<IActionResult> Index(CancellationToken ct) => View(pages.ListOf(await files.StandingAsync(ct), calendar.Today));

    [HttpGet("{id:int}"), May(Act.ReadCases)]
    public async Task<IActionResult> Show(int id, Actor actor, CancellationToken ct) =>
        await files.FindAsync(id, ct) is { } found ? View(await pages.OfAsync(found, actor, ct)) : NotFound();

    [HttpGet("{id:int}/reviews/new"), May(Act.ReviewCandidacy)]
    public Task<IActionResult> New(int id, CancellationToken ct) => PageAsync(id, null, [], ct);

    [HttpPost("{id:int}/reviews"), May(Act.ReviewCandidacy)]
    public async Task<IActionResult> Create(int id, ReviewForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(id, form, [], ct);
        Outcome? outcome = await service.ProposeAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(Invariant($"/{Cultures.Current}/candidacies/{id}")) : await PageAsync(id, form, outcome.Objections, ct);
    }

    private async Task<IActionResult> PageAsync(int id, ReviewForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await files.FindAsync(id, ct) is not { } found) return NotFound();
        var page = View("New", new NewReviewPage(pages.HeadOf(found), pages.OutcomesOf(found), refused, form ?? new ReviewForm { Version = found.Candidacy.Version }));
        if (refused.Count > 0) page.StatusCode = StatusCodes.Status409Conflict;
        return page;
    }
}
