using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Editions;

/// <summary>The numbered editions and their files, for everyone and for ever.</summary>
[AllowAnonymous]
[Route("{culture:culture}/registry/editions")]
public sealed class EditionsController(EditionArchive archive) : Controller
{
    private const string ForEver = "public, max-age=31536000, immutable";

    [HttpGet("")]
    [PublicPage]
    public async Task<IActionResult> Index(CancellationToken ct) => View(new EditionsPage(await archive.AllAsync(ct), Cultures.Current));

    [HttpGet("{number:int}")]
    [PublicPage]
    public async Task<IActionResult> Show(int number, CancellationToken ct)
    {
        if (await archive.FindAsync(number, ct) is not { } edition) return NotFound();
        return View(new EditionPage(edition, await archive.FilesAsync(edition, ct), Cultures.Current));
    }

    [HttpGet("{number:int}.pdf")]
    public Task<IActionResult> Pdf(int number, string? lang, CancellationToken ct) =>
        SendAsync(number, edition => (lang ?? Cultures.Current) == "en" ? edition.Files.PdfEn : edition.Files.PdfRu, ct);

    [HttpGet("{number:int}.csv")]
    public Task<IActionResult> Csv(int number, CancellationToken ct) => SendAsync(number, edition => edition.Files.Csv, ct);

    [HttpGet("{number:int}.json")]
    public Task<IActionResult> Json(int number, CancellationToken ct) => SendAsync(number, edition => edition.Files.Json, ct);

    /// <summary>The hashes of all files, as <c>sha256sum -c</c> reads them.</summary>
    [HttpGet("{number:int}.sha256")]
    [PublicPage]
    public async Task<IActionResult> Sha256(int number, CancellationToken ct)
    {
        if (await archive.FindAsync(number, ct) is not { } edition) return NotFound();
        var lines = (await archive.FilesAsync(edition, ct)).Values.OrderBy(file => file.FileName, StringComparer.Ordinal).Select(file => $"{file.Sha256}  {file.FileName}\n");
        return Content(string.Concat(lines), "text/plain; charset=utf-8", Encoding.UTF8);
    }

    private async Task<IActionResult> SendAsync(int number, Func<RegistryEdition, int> choose, CancellationToken ct)
    {
        if (await archive.FindAsync(number, ct) is not { } edition) return NotFound();
        StoredFile file = await archive.FileAsync(choose(edition), ct);
        Stream stream = await archive.OpenAsync(file, ct) ?? throw new InvalidDataException($"{file.FileName} is missing or was changed; run verify.");
        Response.Headers.CacheControl = ForEver;
        return File(stream, file.ContentType, file.FileName, null, new EntityTagHeaderValue($"\"{file.Sha256}\""));
    }
}
