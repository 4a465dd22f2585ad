using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.OpenData;

/// <summary>What the files of the register hold, and on what terms they may be used.</summary>
[AllowAnonymous]
[PublicPage]
[Route("{culture:culture}/registry/data")]
public sealed class DictionaryController(RegistryDesk desk) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(CancellationToken ct) =>
        View("Dictionary", new DictionaryPage((await desk.VolumeAsync(ct)).Snapshot.AsOf, Cultures.Current, EntryCsv.Columns));
}

/// <summary>The columns of the table file with the day the register is of.</summary>
public sealed record DictionaryPage(DateOnly AsOf, string Language, IReadOnlyList<string> Columns)
{
    public string CopyPath(string kind) => $"/data/registry-{Dates.ForMachines(AsOf)}.{kind}";
}
