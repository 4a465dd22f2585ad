using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Features.Candidacies.Applications.Start;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Candidacies.Reviews;

/// <summary>A candidate's own time: how much is left, the account of the year, asking for admission early (A14).</summary>
[Route("{culture:culture}/candidacies/{id:int}")]
public sealed class OwnCandidacyController(CandidacyFileQuery files, CandidacyPageQuery pages, ReviewService service, StartService start) : Controller
{
    /// <summary>Letters lead here for years: after the candidacy, to where its outcome stands.</summary>
    [HttpGet("own"), May(Act.OpenDesk)]
    public async Task<IActionResult> Own(int id, Actor actor, CancellationToken ct)
    {
        if (await files.FindAsync(id, ct) is not { } found || !actor.SpeaksFor(found.Candidacy.OrganisationId)) return NotFound();
        return found.Stands ? await PageAsync(id, null, [], actor, ct) : Redirect($"/{Cultures.Current}/registry/{found.Candidacy.Number}");
    }

    [HttpPost("own"), May(Act.GiveCandidateAccount)]
    public async Task<IActionResult> GiveAccount(int id, AccountForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(id, form, [], actor, ct);
        if (await OwnAsync(id, actor, ct) is null) return NotFound();
        Outcome? outcome = await service.GiveAccountAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(Invariant($"/{Cultures.Current}/candidacies/{id}/own")) : await PageAsync(id, form, outcome.Objections, actor, ct);
    }

    /// <summary>Begins the application for membership, or leads to the one that is begun.</summary>
    [HttpPost("application"), May(Act.GiveCandidateAccount)]
    public async Task<IActionResult> Apply(int id, Actor actor, CancellationToken ct)
    {
        if (await OwnAsync(id, actor, ct) is not { } found) return NotFound();
        Outcome<int> outcome = await start.BeginForOwnAsync(found.Candidacy.OrganisationId, actor, ct);
        return outcome.Succeeded ? Redirect(Invariant($"/{Cultures.Current}/applications/{outcome.Value}")) : await PageAsync(id, null, outcome.Objections, actor, ct);
    }

    private async Task<CandidacyFile?> OwnAsync(int id, Actor actor, CancellationToken ct) =>
        await files.FindAsync(id, ct) is { } found && actor.MayFor(Act.GiveCandidateAccount, found.Candidacy.OrganisationId) ? found : null;

    private async Task<IActionResult> PageAsync(int id, AccountForm? form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct)
    {
        if (await OwnAsync(id, actor, ct) is not { } found) return NotFound();
        var page = View("Own", await pages.OwnAsync(found, form, ct) with { Refused = refused });
        if (refused.Count > 0) page.StatusCode = StatusCodes.Status409Conflict;
        return page;
    }
}
