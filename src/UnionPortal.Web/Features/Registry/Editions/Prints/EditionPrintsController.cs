using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Editions.Prints;

/// <summary>The prints of an edition: the finished files for everyone, how far the others are, and for those who may issue: again, and stop.</summary>
[Route("{culture:culture}/registry/editions")]
public sealed class EditionPrintsController(EditionArchive archive, EditionPrintService prints) : Controller
{
    /// <summary>The finished file. While it is being printed: a page that says so, which no program takes for the file.</summary>
    [HttpGet("{number:int}.pdf")]
    [AllowAnonymous]
    public async Task<IActionResult> Pdf(int number, string? lang, CancellationToken ct)
    {
        if (await PageAsync(number, lang ?? Cultures.Current, ct) is not { } page) return NotFound();
        if (page.Asked.File is { } file) return await this.SendAsync(archive, file, ct);
        Response.StatusCode = page.Asked.Print.IsUnderWay ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status404NotFound;
        if (page.Asked.Print.IsUnderWay) Response.Headers.RetryAfter = page.Asked.SecondsToWait.ToString(CultureInfo.InvariantCulture);
        return View("Show", page);
    }

    [HttpGet("{number:int}/printing")]
    [AllowAnonymous]
    public async Task<IActionResult> Show(int number, CancellationToken ct) => await PageAsync(number, Cultures.Current, ct) is { } page ? View(page) : NotFound();

    /// <summary>How far it is, for htmx; once nothing is under way any more the page itself is loaded again.</summary>
    [HttpGet("{number:int}/printing/progress")]
    [AllowAnonymous]
    public async Task<IActionResult> Progress(int number, CancellationToken ct)
    {
        if (await PageAsync(number, Cultures.Current, ct) is not { } page) return NotFound();
        if (!page.IsUnderWay) Response.Headers["HX-Refresh"] = "true";
        return PartialView("_Progress", page);
    }

    [HttpPost("{number:int}/printing/{language}")]
    [May(Act.PrintEdition)]
    public async Task<IActionResult> Order(int number, string language, Actor actor, CancellationToken ct) =>
        await AnswerAsync(number, await prints.OrderAsync(number, language, actor, ct), ct);

    [HttpPost("{number:int}/printing/{language}/cancel")]
    [May(Act.PrintEdition)]
    public async Task<IActionResult> Cancel(int number, string language, Actor actor, CancellationToken ct) =>
        await AnswerAsync(number, await prints.CancelAsync(number, language, actor, ct), ct);

    private async Task<IActionResult> AnswerAsync(int number, Outcome? outcome, CancellationToken ct)
    {
        if (outcome is null || await PageAsync(number, Cultures.Current, ct) is not { } page) return NotFound();
        if (outcome.Succeeded) return Redirect(page.Path);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Show", page with { Refused = outcome.Objections });
    }

    private async Task<EditionPrintPage?> PageAsync(int number, string language, CancellationToken ct)
    {
        if (await archive.FindAsync(number, ct) is not { } edition) return null;
        Response.Headers.CacheControl = EditionSending.NotKept;
        return new EditionPrintPage(await archive.HoldingAsync(edition, ct), language == "en" ? "en" : "ru", Cultures.Current);
    }
}
