using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Registry;

/// <summary>The register as everyone may read it: the list, the entries, those who left.</summary>
[AllowAnonymous]
[PublicPage]
[Route("{culture:culture}/registry")]
public sealed class RegistryController(RegistryDesk desk, RegistryWords words, CharterBook charter, PortalAddress address) : Controller
{
    private const int DeparturesPerPage = 50;

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        RegistryVolume volume = await desk.VolumeAsync(ct);
        RegistryFilter filter = RegistryFilter.Of(Request.Query);
        if (volume.Exactly(filter.Q) is { } entry) return ToEntry(EntryPage.PathOf(entry, Cultures.Current));
        return View(RegistryPage.Of(volume, filter, words, Request));
    }

    /// <summary>The same list as open data: the address of the page with the kind of file behind it.</summary>
    [HttpGet("/{culture:culture}/registry.{kind:regex(^(csv|json)$)}")]
    public IActionResult Data(string kind) => Redirect($"/data/registry.{kind}{Request.QueryString}");

    [HttpGet("{number:int}")]
    public async Task<IActionResult> Show(int number, CancellationToken ct)
    {
        RegistryVolume volume = await desk.VolumeAsync(ct);
        if (volume.Find(number) is not { } entry) return NotFound();
        string path = EntryPage.PathOf(entry, Cultures.Current);
        if (Request.Path != path) return RedirectPermanent(path);
        return View(new EntryPage(entry, volume.Snapshot.AsOf, Cultures.Current, words)
        {
            Links = EntryLink.Of(entry, volume, Cultures.Current), Report = volume.Reports.GetValueOrDefault(entry.Number),
            Figures = volume.FiguresOf(entry),
            Programmes = volume.ProgrammesOf(entry),
            Certificates = [.. volume.Certificates[entry.Number]],
            People = [.. volume.PeopleOf(entry)],
            Documents = [.. volume.DocumentsOf(entry)],
            Office = charter.Union.ContactEmail,
            Union = charter.Union.ShortNameIn(Cultures.Current),
            Address = address.Base,
        });
    }

    [HttpGet("departures")]
    public async Task<IActionResult> Departures(CancellationToken ct)
    {
        RegistryVolume volume = await desk.VolumeAsync(ct);
        List<RegistryEntry> all = [.. volume.Snapshot.Departed];
        Pager pager = Pager.Of(Request, RegistryFilter.Of(Request.Query).Page, DeparturesPerPage, all.Count);
        List<RegistryEntry> shown = [.. all.Skip((pager.Page - 1) * DeparturesPerPage).Take(DeparturesPerPage)];
        return View(new DeparturesPage(shown, all.Count, volume.Snapshot.AsOf, Cultures.Current, pager, words));
    }

    /// <summary>A script that asked for a part of the list is told to go there; a browser is sent.</summary>
    private IActionResult ToEntry(string path)
    {
        if (!Request.Headers.ContainsKey("HX-Request")) return Redirect(path);
        Response.Headers["HX-Redirect"] = path;
        return NoContent();
    }
}
