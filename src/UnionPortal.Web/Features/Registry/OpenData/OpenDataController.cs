using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.OpenData;

/// <summary>The register for spreadsheets and programs: of today, by the same query as the page, and as it stood on any day.</summary>
[AllowAnonymous]
[PublicPage]
[Route("data")]
public sealed class OpenDataController(RegistryDesk desk, RegisterFiles files, EntryLinkedData linked, CharterBook charter) : Controller
{
    private const string Day = @"{day:regex(^\d{{4}}-\d{{2}}-\d{{2}}$)}";

    [HttpGet("registry.csv")]
    public async Task Csv(CancellationToken ct)
    {
        (RegistryVolume volume, IEnumerable<RegistryEntry> entries) = await ReadAsync(ct);
        await files.WriteCsvAsync(Response, volume.Snapshot.AsOf, entries, volume, ct);
    }

    [HttpGet("registry.json")]
    public async Task Json(CancellationToken ct)
    {
        (RegistryVolume volume, IEnumerable<RegistryEntry> entries) = await ReadAsync(ct);
        await files.WriteJsonAsync(Response, volume.Snapshot.AsOf, entries, volume, ct);
    }

    /// <summary>A dated copy: the same for ever, but for facts that were entered later.</summary>
    [HttpGet("registry-" + Day + ".csv")]
    public async Task<IActionResult> CsvOn(string day, CancellationToken ct)
    {
        if (await OnAsync(day, ct) is not { } past) return NotFound();
        await files.WriteCsvAsync(Response, past.Day, past.Entries, null, ct);
        return new EmptyResult();
    }

    [HttpGet("registry-" + Day + ".json")]
    public async Task<IActionResult> JsonOn(string day, CancellationToken ct)
    {
        if (await OnAsync(day, ct) is not { } past) return NotFound();
        await files.WriteJsonAsync(Response, past.Day, past.Entries, null, ct);
        return new EmptyResult();
    }

    /// <summary>One entry in the words search engines share.</summary>
    [HttpGet("registry/{number:int}.jsonld")]
    public async Task<IActionResult> Linked(int number, CancellationToken ct) =>
        (await desk.VolumeAsync(ct)).Find(number) is { } entry ? Content(linked.Of(entry), "application/ld+json; charset=utf-8") : NotFound();

    private async Task<Days.PastRegister?> OnAsync(string written, CancellationToken ct)
    {
        RegistryVolume volume = await desk.VolumeAsync(ct);
        bool isDay = DateOnly.TryParseExact(written, Dates.Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day);
        return isDay && day >= charter.Union.FoundedOn && day <= volume.Snapshot.AsOf ? volume.OnDay(day) : null;
    }

    private async Task<(RegistryVolume Volume, IEnumerable<RegistryEntry> Entries)> ReadAsync(CancellationToken ct)
    {
        RegistryVolume volume = await desk.VolumeAsync(ct);
        return (volume, volume.All(RegistryFilter.Of(Request.Query), "ru"));
    }
}
