using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Certificates;
using UnionPortal.Web.Features.Registry.Editions;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Checks;

/// <summary>Where the code on a paper leads: what an edition is and whether a copy of it is unchanged, what a certificate says and how the organisation stands today.</summary>
[AllowAnonymous]
[Route("{culture:culture}/check")]
public sealed class ChecksController(EditionArchive archive, CertificateQuery certificates) : Controller
{
    private const long LargestFile = 210L * 1024 * 1024;

    [HttpGet("{code}")]
    public async Task<IActionResult> Show(string code, string? hash, CancellationToken ct)
    {
        if (await certificates.FindAsync(code, ct) is { } certificate) return View("Certificate", certificate);
        CheckPage page = await PageAsync(code, hash, ct);
        if (page.Edition is null) Response.StatusCode = StatusCodes.Status404NotFound;
        return View(page);
    }

    /// <summary>Reckons the hash of a file somebody holds against ours; the file itself is not kept.</summary>
    [HttpPost("{code}")]
    [EnableRateLimiting(RateLimits.Upload)]
    [RequestSizeLimit(LargestFile)]
    [RequestFormLimits(MultipartBodyLengthLimit = LargestFile)]
    public async Task<IActionResult> Compare(string code, CompareFileForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("Show", await PageAsync(code, null, ct));
        await using Stream stream = form.File!.OpenReadStream();
        string hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, ct));
        return Redirect($"/{Cultures.Current}/check/{Uri.EscapeDataString(code)}?hash={hash}");
    }

    private async Task<CheckPage> PageAsync(string code, string? hash, CancellationToken ct)
    {
        RegistryEdition? edition = EditionCode.NumberIn(code) is { } number ? await archive.FindAsync(number, ct) : null;
        if (edition is null || !EditionCode.Fits(code, edition)) return new CheckPage(code, null, null, null, Cultures.Current);
        return new CheckPage(code, edition, hash, await FoundAsync(edition, hash, ct), Cultures.Current);
    }

    /// <summary>Which file of the edition bears the hash; its key names the text.</summary>
    private async Task<string?> FoundAsync(RegistryEdition edition, string? hash, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(hash)) return null;
        var page = new EditionPage(await archive.HoldingAsync(edition, ct), Cultures.Current);
        return page.Lines.FirstOrDefault(line => string.Equals(line.File.Sha256, hash.Trim(), StringComparison.OrdinalIgnoreCase))?.Key;
    }
}
