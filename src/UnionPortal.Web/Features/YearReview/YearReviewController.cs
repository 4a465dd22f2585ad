using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.YearReview;

/// <summary>What the union learns from a year of reports: for everybody what may be told, for those who read reports down to each (U11).</summary>
[Route("{culture:culture}/year-review")]
public sealed class YearReviewController(YearReviewQuery pages, BehindQuery behind, YearReviewPdf paper) : Controller
{
    [HttpGet, AllowAnonymous]
    public async Task<IActionResult> Index(CancellationToken ct) =>
        await pages.LastYearAsync(ct) is { } year ? Redirect(Invariant($"/{Cultures.Current}/year-review/{year}")) : View("Empty");

    [HttpGet("{year:int}"), AllowAnonymous]
    public async Task<IActionResult> Show(int year, Actor actor, CancellationToken ct) => await pages.PageAsync(year, actor, ct) is { } page ? View(page) : NotFound();

    /// <summary>The review as visitors see it, to be printed and handed on.</summary>
    [HttpGet("{year:int}.pdf"), AllowAnonymous]
    public async Task<IActionResult> Print(int year, CancellationToken ct)
    {
        if (await pages.PageAsync(year, null, ct) is not { } page) return NotFound();
        using var output = new MemoryStream();
        paper.Write(page, output);
        Response.Headers.ContentSecurityPolicy = SecurityHeaders.FileCsp;
        return File(output.ToArray(), "application/pdf", Invariant($"year-review-{year}.pdf"));
    }

    [HttpGet("{year:int}/reports"), May(Act.ReadReports)]
    public async Task<IActionResult> Behind(int year, Measure? measure, CoveragePart? coverage, SumTable? table, string? key, string? currency, int page = 1, Actor actor = null!, CancellationToken ct = default)
    {
        if (!YearReviewQuery.SeesReports(actor)) return NotFound();
        BehindPage? found = measure is { } of ? await behind.OfMeasureAsync(year, of, currency, page, Request, ct)
            : coverage is { } part ? await behind.OfCoverageAsync(year, part, page, Request, ct)
            : table is { } by ? await behind.OfCellAsync(year, by, key ?? "", page, Request, ct) : null;
        return found is null ? NotFound() : View(found);
    }
}
