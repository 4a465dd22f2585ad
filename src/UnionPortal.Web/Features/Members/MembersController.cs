using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Members;

/// <summary>Everyone the register knows, as those who work for the union read it: the list and the page of each number (U1).</summary>
[Route("{culture:culture}/members")]
public sealed class MembersController(MemberListQuery list, MemberPageQuery pages) : Controller
{
    [HttpGet, May(Act.ReadRegisterInside)]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await list.PageAsync(MemberListFilter.Of(Request.Query), Request, ct));

    [HttpGet("list.csv"), May(Act.ReadRegisterInside)]
    public async Task<IActionResult> Export(CancellationToken ct)
    {
        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = "attachment; filename=\"members.csv\"";
        await using var writer = new StreamWriter(Response.Body, SpreadsheetSafe.Encoding);
        await list.ExportAsync(MemberListFilter.Of(Request.Query), writer, ct);
        return new EmptyResult();
    }

    [HttpGet("{number:int}"), May(Act.ReadRegisterInside)]
    public async Task<IActionResult> Show(int number, CancellationToken ct) => await pages.PageAsync(number, ct) is { } page ? View(page) : NotFound();
}
