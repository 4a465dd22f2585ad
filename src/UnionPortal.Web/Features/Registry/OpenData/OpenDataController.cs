using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.OpenData;

/// <summary>The register of today for spreadsheets and programs; understands the same query as the page.</summary>
[AllowAnonymous]
[PublicPage]
[Route("data")]
public sealed class OpenDataController(RegistryDesk desk, EntryCsv csv, EntryJson json) : Controller
{
    private const string Licence = "https://creativecommons.org/licenses/by/4.0/";

    [HttpGet("registry.csv")]
    public async Task Csv(CancellationToken ct)
    {
        (RegistryVolume volume, IEnumerable<RegistryEntry> entries) = await ReadAsync(ct);
        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename=\"registry-{Dates.ForMachines(volume.Snapshot.AsOf)}.csv\"";
        await using var writer = new StreamWriter(Response.Body, SpreadsheetSafe.Encoding, 64 * 1024, leaveOpen: true);
        await csv.WriteAsync(writer, entries, ct);
    }

    [HttpGet("registry.json")]
    public async Task Json(CancellationToken ct)
    {
        (RegistryVolume volume, IEnumerable<RegistryEntry> entries) = await ReadAsync(ct);
        Response.ContentType = "application/json; charset=utf-8";
        await using var writer = new Utf8JsonWriter(Response.Body, EntryJson.Options);
        writer.WriteStartObject();
        writer.WriteString("asOf", Dates.ForMachines(volume.Snapshot.AsOf));
        writer.WriteString("licence", Licence);
        writer.WriteStartArray("entries");
        foreach (RegistryEntry entry in entries)
        {
            json.Write(writer, entry);
            await writer.FlushAsync(ct);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private async Task<(RegistryVolume Volume, IEnumerable<RegistryEntry> Entries)> ReadAsync(CancellationToken ct)
    {
        RegistryVolume volume = await desk.VolumeAsync(ct);
        return (volume, volume.All(RegistryFilter.Of(Request.Query), "ru"));
    }
}
