using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Web.Shell.Errors;

/// <summary>The pages for what went wrong, in the language of the address that was asked for.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class ErrorsController : Controller
{
    [Route("/errors/{code:int}"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public IActionResult Show(int code)
    {
        if (code is < 400 or > 599) return NotFound();
        Response.StatusCode = code;
        return View("Problem", ProblemPage.Of(code, HttpContext, []));
    }
}

/// <summary>What an error page says: <paramref name="Kind"/> picks the words, <paramref name="Trace"/> finds the log.</summary>
public sealed record ProblemPage(int Code, string Kind, string Trace, IReadOnlyList<Objection> Objections)
{
    private static readonly int[] Known = [400, 403, 404, 409, 413, 429, 500, 503];

    public static ProblemPage Of(int code, HttpContext context, IReadOnlyList<Objection> objections)
    {
        var kind = Known.Contains(code) ? code : code < 500 ? 400 : 500;
        return new(code, $"Shell.Problem{kind}", Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier, objections);
    }

    /// <summary>Only where a log line exists that help could look up.</summary>
    public bool ShowsTrace => Code is 400 or >= 500;
}
