using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Sharing;

/// <summary>The picture of an entry, for places that show a link with one.</summary>
[AllowAnonymous]
public sealed class EntryPictureController(RegistryDesk desk, EntryPictures pictures) : Controller
{
    [HttpGet("/{culture:culture}/registry/{number:int}.png")]
    public async Task<IActionResult> Show(int number, CancellationToken ct)
    {
        if ((await desk.VolumeAsync(ct)).Find(number) is not { } entry) return NotFound();
        DrawnPicture picture = pictures.Of(entry, Cultures.Current, tag => Request.Headers.IfNoneMatch.Contains(tag));
        Response.Headers.CacheControl = "public, max-age=3600";
        Response.Headers.ETag = picture.ETag;
        Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return picture.Png.Length == 0 ? StatusCode(StatusCodes.Status304NotModified) : File(picture.Png, "image/png");
    }
}
