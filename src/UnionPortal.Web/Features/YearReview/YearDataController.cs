using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.YearReview;

/// <summary>The sums of all years for spreadsheets and programs, as visitors see them.</summary>
[AllowAnonymous]
[Route("data")]
public sealed class YearDataController(YearReviewQuery pages, YearDataQuery data) : Controller
{
    [HttpGet("year-review.csv")]
    public async Task Csv(CancellationToken ct)
    {
        List<DataLine> lines = [.. data.LinesOf(await pages.PublicAsync(ct))];
        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = "attachment; filename=\"year-review.csv\"";
        await using var writer = new StreamWriter(Response.Body, SpreadsheetSafe.Encoding, leaveOpen: true);
        await writer.WriteAsync(SpreadsheetSafe.Line(YearDataQuery.Head) + "\r\n");
        foreach (DataLine line in lines) await writer.WriteAsync(SpreadsheetSafe.Line(line.Cells) + "\r\n");
    }

    [HttpGet("year-review.json")]
    public async Task Json(CancellationToken ct)
    {
        List<DataLine> lines = [.. data.LinesOf(await pages.PublicAsync(ct))];
        Response.ContentType = "application/json; charset=utf-8";
        await using var writer = new Utf8JsonWriter(Response.Body);
        data.Write(writer, lines);
        await writer.FlushAsync(ct);
    }
}
