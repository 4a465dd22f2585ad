using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>What anyone may download of a secret poll: the manifest from the opening on, the whole bundle once it is published, the checker.</summary>
[Route("{culture:culture}/ballots/{id:int}"), AllowAnonymous]
public sealed class BundleController(BundleQuery bundles) : Controller
{
    private const string PlainText = "text/plain; charset=utf-8";

    [HttpGet("manifest.json")]
    public async Task<IActionResult> Manifest(int id, CancellationToken ct) =>
        await bundles.ManifestAsync(id, ct) is { } text ? File(Encoding.UTF8.GetBytes(text), "application/json") : NotFound();

    [HttpGet("files/{name}")]
    public async Task<IActionResult> OneFile(int id, string name, CancellationToken ct) =>
        (await bundles.FilesAsync(id, ct)).Where(file => file.Name == name).Select(file => file.Text).FirstOrDefault() is { } text
            ? File(Encoding.UTF8.GetBytes(text), PlainText, name) : NotFound();

    [HttpGet("bundle.zip")]
    public async Task<IActionResult> Bundle(int id, CancellationToken ct)
    {
        var files = await bundles.FilesAsync(id, ct);
        if (files.Count == 0) return NotFound();
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in files)
            {
                await using Stream entry = await zip.CreateEntry(name).OpenAsync(ct);
                await entry.WriteAsync(Encoding.UTF8.GetBytes(text), ct);
            }
        }

        return File(stream.ToArray(), "application/zip", Invariant($"poll-{id}.zip"));
    }

    [HttpGet("checker.html")]
    public IActionResult Checker(int id) => File(bundles.Checker(), "text/html; charset=utf-8", "checker.html");
}
