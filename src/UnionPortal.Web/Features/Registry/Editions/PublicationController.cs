using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Editions;

/// <summary>Where the office and the president look over the list and issue the next edition.</summary>
[Route("{culture:culture}/registry/publication")]
public sealed class PublicationController(PublicationService publication, RegistryWords words, UnionCalendar calendar) : Controller
{
    [HttpGet("")]
    [May(Act.PublishEdition)]
    public async Task<IActionResult> New(DateOnly? on, CancellationToken ct) => View(await PageAsync(Day(on), new PublishEditionForm { AsOf = Day(on) }, ct));

    [HttpPost("")]
    [May(Act.PublishEdition)]
    public async Task<IActionResult> Create(PublishEditionForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("New", await PageAsync(Day(form.AsOf), form, ct));
        Outcome<RegistryEdition> outcome = await publication.PublishAsync(form.AsOf!.Value, form.Number!.Value, actor, ct);
        if (!outcome.Succeeded) return View("New", await PageAsync(Day(form.AsOf), form, ct) with { Objections = outcome.Objections });
        return Redirect(EditionPage.PathOf(outcome.Value, Cultures.Current));
    }

    [HttpGet("draft.pdf")]
    [May(Act.PublishEdition)]
    public async Task<IActionResult> Draft(DateOnly? on, CancellationToken ct) =>
        File(await publication.DraftAsync(Day(on), Cultures.Current, ct), "application/pdf", $"draft-{Dates.ForMachines(Day(on))}.pdf");

    private DateOnly Day(DateOnly? asked) => asked is { } day && day <= calendar.Today ? day : calendar.Today;

    private async Task<PublicationPage> PageAsync(DateOnly asOf, PublishEditionForm form, CancellationToken ct) =>
        new(await publication.PrepareAsync(asOf, ct), form, Cultures.Current, words);
}
