using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Members.Matters;

/// <summary>Suspensions and expulsions that are not over, and where new ones are begun (A18, A19).</summary>
[Route("{culture:culture}/matters")]
public sealed class MattersController(MatterListQuery matters) : Controller
{
    [HttpGet, May(Act.ReadCases)]
    public async Task<IActionResult> Index(string? q, CancellationToken ct) => View(await matters.ListAsync(q, ct));
}
