using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Passports;

/// <summary>The eligibility passport of an organisation on a day, with the papers behind it (A12, A13).</summary>
[Route("{culture:culture}/organisations/{id:int}/passport")]
public sealed class PassportsController(OrganisationPassportQuery passports) : Controller
{
    [HttpGet, May(Act.ReadPassport)]
    public async Task<IActionResult> Show(int id, string? on, Actor actor, CancellationToken ct) =>
        await passports.PageAsync(id, DayOf(on), actor, ct) is { } page ? View("Show", page) : NotFound();

    [HttpGet("papers/{paper:int}"), May(Act.ReadPassport)]
    public async Task<IActionResult> Paper(int id, int paper, Actor actor, CancellationToken ct)
    {
        if (await passports.PaperAsync(id, paper, actor, ct) is not { } found) return NotFound();
        Response.Headers.ContentSecurityPolicy = SecurityHeaders.FileCsp;
        return File(found.Content, found.ContentType, found.FileName);
    }

    /// <summary>The day in the address; one that makes no sense is left out. The first years have no closed year before them.</summary>
    private static DateOnly? DayOf(string? on) =>
        DateOnly.TryParseExact(on, Dates.Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day.Year is > 1900 and < 9000 ? day : null;
}
