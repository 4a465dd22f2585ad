using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Registry.Embedding;

/// <summary>The list of the register for a frame on another site: no script, no cookie, the same questions in the address as the page itself.</summary>
[AllowAnonymous]
public sealed class EmbeddedListController(RegistryDesk desk, RegistryWords words, CharterBook charter) : Controller
{
    private const int Size = 25;

    /// <summary>The language as a word of the query, as badges have it.</summary>
    [HttpGet("embed/registry")]
    public IActionResult InLanguage(string? lang) =>
        Redirect(EmbeddedList.PathIn(Cultures.IsLanguage(lang) ? lang! : "ru") + RegistryFilter.Of(Request.Query).ToQuery());

    [HttpGet("{culture:culture}/embed/registry"), PublicPage]
    public async Task<IActionResult> Show(CancellationToken ct)
    {
        RegistryVolume volume = await desk.VolumeAsync(ct);
        RegistryFilter filter = RegistryFilter.Of(Request.Query) with { Size = Size };
        RegistrySelection selection = volume.Select(filter, Cultures.Current);
        Framing.Allow(HttpContext);
        Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return View(new EmbeddedList(filter with { Size = RegistryFilter.Sizes[1], Page = 1 }, selection, volume.Snapshot.AsOf, Cultures.Current, Pager.Of(Request, selection.Page, Size, selection.Count), words)
        {
            Union = charter.Union.ShortNameIn(Cultures.Current),
        });
    }
}

/// <summary>One page of the list as other sites show it.</summary>
public sealed record EmbeddedList(RegistryFilter Filter, RegistrySelection Selection, DateOnly AsOf, string Language, Pager Pager, RegistryWords Words)
{
    public required string Union { get; init; }

    /// <summary>The same list on the portal, with search and filters.</summary>
    public string ListPath => $"/{Language}/registry" + Filter.ToQuery();

    public static string PathIn(string language) => $"/{language}/embed/registry";
}
