using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using UnionPortal.Domain.Registry;

namespace UnionPortal.Web.Features.Registry;

/// <summary>Documents on entries, for everybody to download; those of organisations that have left are served no more.</summary>
[AllowAnonymous]
public sealed class EntryDocumentsController(RegistryDesk desk, EntryDocumentQuery documents) : Controller
{
    [HttpGet("/documents/{number:int}/{id:int}.pdf")]
    public async Task<IActionResult> Download(int number, int id, CancellationToken ct)
    {
        var volume = await desk.VolumeAsync(ct);
        if (volume.Find(number) is not { } entry || volume.DocumentsOf(entry).All(one => one.Id != id) || await documents.OpenAsync(id, ct) is not { } opened) return NotFound();
        Response.Headers.CacheControl = "public, no-cache";
        return File(opened.Content, opened.File.ContentType, opened.File.FileName, opened.File.UploadedAt, new EntityTagHeaderValue($"\"{opened.File.Sha256[..24]}\""));
    }
}
