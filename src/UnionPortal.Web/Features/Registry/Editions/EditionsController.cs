using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Editions;

/// <summary>The numbered editions and their data files, for everyone and for ever.</summary>
[AllowAnonymous]
[Route("{culture:culture}/registry/editions")]
public sealed class EditionsController(EditionArchive archive) : Controller
{
    [HttpGet("")]
    [PublicPage]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        var page = new EditionsPage(await archive.AllAsync(ct), await archive.PrintedAsync(Cultures.Current, ct), Cultures.Current);
        if (!page.Editions.All(page.IsPrinted)) Response.Headers.CacheControl = EditionSending.NotKept;
        return View(page);
    }

    [HttpGet("{number:int}")]
    [PublicPage]
    public async Task<IActionResult> Show(int number, CancellationToken ct) =>
        await HoldingAsync(number, ct) is { } holding ? View(new EditionPage(holding, Cultures.Current)) : NotFound();

    [HttpGet("{number:int}.csv")]
    public Task<IActionResult> Csv(int number, CancellationToken ct) => SendAsync(number, holding => holding.Csv, ct);

    [HttpGet("{number:int}.json")]
    public Task<IActionResult> Json(int number, CancellationToken ct) => SendAsync(number, holding => holding.Json, ct);

    /// <summary>The hashes of all files, as <c>sha256sum -c</c> reads them.</summary>
    [HttpGet("{number:int}.sha256")]
    [PublicPage]
    public async Task<IActionResult> Sha256(int number, CancellationToken ct)
    {
        if (await HoldingAsync(number, ct) is not { } holding) return NotFound();
        var lines = holding.Files.Values.OrderBy(file => file.FileName, StringComparer.Ordinal).Select(file => $"{file.Sha256}  {file.FileName}\n");
        return Content(string.Concat(lines), "text/plain; charset=utf-8", Encoding.UTF8);
    }

    private async Task<IActionResult> SendAsync(int number, Func<EditionHolding, StoredFile> choose, CancellationToken ct) =>
        await HoldingAsync(number, ct) is { } holding ? await this.SendAsync(archive, choose(holding), ct) : NotFound();

    private async Task<EditionHolding?> HoldingAsync(int number, CancellationToken ct)
    {
        if (await archive.FindAsync(number, ct) is not { } edition) return null;
        EditionHolding holding = await archive.HoldingAsync(edition, ct);
        if (!holding.IsWhole) Response.Headers.CacheControl = EditionSending.NotKept;
        return holding;
    }
}
