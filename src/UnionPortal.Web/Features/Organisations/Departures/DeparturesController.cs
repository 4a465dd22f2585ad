using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Organisations.Departures;

/// <summary>The office notes that an organisation was liquidated or merged, after reading what the public will read (U8).</summary>
[Route("{culture:culture}/organisations/{id:int}/departure")]
public sealed class DeparturesController(DeparturePageQuery pages, DepartureService service) : Controller
{
    [HttpGet(""), May(Act.RecordDeparture)]
    public Task<IActionResult> New(int id, CancellationToken ct) => PageAsync(id, null, [], ct);

    /// <summary>Changes nothing: the same answers are sent again to confirm.</summary>
    [HttpGet("preview"), May(Act.RecordDeparture)]
    public async Task<IActionResult> Preview(int id, DepartureForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(id, form, [], ct);
        Outcome<DeparturePreview>? preview = await pages.PreviewAsync(id, form, ct);
        if (preview is null) return NotFound();
        return preview.Succeeded ? View(preview.Value) : await PageAsync(id, form, preview.Objections, ct);
    }

    [HttpPost(""), May(Act.RecordDeparture)]
    public async Task<IActionResult> Note(int id, DepartureForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await PageAsync(id, form, [], ct);
        Outcome? outcome = await service.NoteAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(Invariant($"/{Cultures.Current}/organisations/{id}")) : await PageAsync(id, form, outcome.Objections, ct);
    }

    private async Task<IActionResult> PageAsync(int id, DepartureForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await pages.NewAsync(id, form, refused, ct) is not { } page) return NotFound();
        ViewResult answer = View("New", page);
        if (refused.Count > 0) answer.StatusCode = StatusCodes.Status409Conflict;
        return answer;
    }
}
