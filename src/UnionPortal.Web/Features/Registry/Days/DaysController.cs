using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Binding;

namespace UnionPortal.Web.Features.Registry.Days;

/// <summary>The register as it stood on any day since the union was founded, for everyone.</summary>
[AllowAnonymous]
[PublicPage]
[Route("{culture:culture}/registry/on")]
public sealed class DaysController(PastRegisterQuery days) : Controller
{
    /// <summary>Where the form leads: to the address of the day, or back to the box with what was typed.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Choose(string? day, CancellationToken ct)
    {
        if (DateInput.Read(day ?? "", out DateOnly found)) return Redirect($"/{Cultures.Current}/registry/on/{Dates.ForMachines(found)}");
        return View("Show", await days.PageAsync(day, 1, Request, ct) with { Problem = day is null ? null : PastProblem.NotADay });
    }

    [HttpGet("{day}")]
    public async Task<IActionResult> Show(string day, int? page, CancellationToken ct)
    {
        bool written = DateOnly.TryParseExact(day, Dates.Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        PastPage past = await days.PageAsync(written ? day : null, page ?? 1, Request, ct);
        if (past.Problem is not null) Response.StatusCode = StatusCodes.Status404NotFound;
        return View(past);
    }
}
