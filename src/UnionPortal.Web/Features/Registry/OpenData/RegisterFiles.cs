using System.Text.Json;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.OpenData;

/// <summary>Writes entries of a day into an answer, for spreadsheets or for programs.</summary>
public sealed class RegisterFiles(EntryCsv csv, EntryJson json)
{
    public const string Licence = "https://creativecommons.org/licenses/by/4.0/";

    /// <param name="today">The volume of today, which tells of people and programmes; null for a past day, which does not.</param>
    public async Task WriteCsvAsync(HttpResponse response, DateOnly asOf, IEnumerable<RegistryEntry> entries, RegistryVolume? today, CancellationToken ct)
    {
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"registry-{Dates.ForMachines(asOf)}.csv\"";
        await using var writer = new StreamWriter(response.Body, SpreadsheetSafe.Encoding, 64 * 1024, leaveOpen: true);
        await csv.WriteAsync(writer, entries, today, ct);
    }

    public async Task WriteJsonAsync(HttpResponse response, DateOnly asOf, IEnumerable<RegistryEntry> entries, RegistryVolume? today, CancellationToken ct)
    {
        response.ContentType = "application/json; charset=utf-8";
        await using var writer = new Utf8JsonWriter(response.Body, EntryJson.Options);
        writer.WriteStartObject();
        writer.WriteString("asOf", Dates.ForMachines(asOf));
        writer.WriteString("licence", Licence);
        writer.WriteStartArray("entries");
        foreach (RegistryEntry entry in entries)
        {
            json.Write(writer, entry, today);
            await writer.FlushAsync(ct);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
