using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Pictures;

/// <summary>The register in pictures, each with the table of its numbers.</summary>
[AllowAnonymous]
[PublicPage]
[Route("{culture:culture}/registry/picture")]
public sealed class PicturesController(RegistryDesk desk, RegionTiles tiles, ReferenceBook reference, RegistryWords words) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(CancellationToken ct) =>
        View(PicturePage.Of(await desk.VolumeAsync(ct), tiles, reference, words, Cultures.Current));
}
