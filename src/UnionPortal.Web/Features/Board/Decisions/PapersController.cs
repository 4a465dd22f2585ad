using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Features.Board.Decisions.Printing;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Board.Decisions;

/// <summary>A decision on paper: the extract for whoever may read it, the letter for the organisation it concerns.</summary>
[Route("{culture:culture}/decisions/{id:int}")]
public sealed class PapersController(DecisionQuery decisions, Texts texts, UnionIdentity union, UnionCalendar calendar) : Controller
{
    [HttpGet("/{culture:culture}/decisions/{id:int}.pdf"), May(Act.ReadDecisions)]
    public async Task<IActionResult> Extract(int id, Actor actor, CancellationToken ct) =>
        await decisions.OneAsync(id, actor, Cultures.Current, ct) is { } page ? Paper(page, null) : NotFound();

    [HttpGet("letters/{organisationId:int}.pdf"), May(Act.ReadDecisions)]
    public async Task<IActionResult> Letter(int id, int organisationId, Actor actor, CancellationToken ct)
    {
        DecisionPage? page = await decisions.OneAsync(id, actor, Cultures.Current, ct);
        AddresseeLine? to = page?.Addressees.FirstOrDefault(one => one.OrganisationId == organisationId);
        return to is null ? NotFound() : Paper(page!, to);
    }

    private FileContentResult Paper(DecisionPage page, AddresseeLine? to)
    {
        string language = Cultures.Current;
        byte[] pdf = new DecisionPdf(texts.In(language), union.NameIn(language)).Write(page, to, calendar.Today);
        string name = FormattableString.Invariant($"{(to is null ? "extract" : "letter")}-{page.Decision.Id}-{language}.pdf");
        return File(pdf, "application/pdf", name);
    }
}
