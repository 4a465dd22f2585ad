using System.Text.Json;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Features.Registry.OpenData;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Editions;

/// <summary>The data file of an edition. Its SHA-256 is the edition's; it names the hash of the one before, so that editions form a chain.</summary>
public sealed class EditionJson(EntryJson entries)
{
    public async Task WriteAsync(Stream stream, EditionData data, CancellationToken ct)
    {
        await using var json = new Utf8JsonWriter(stream, EntryJson.Options);
        json.WriteStartObject();
        WriteHead(json, data);
        json.WriteStartArray("entries");
        foreach (RegistryEntry entry in data.Snapshot.Present) await WriteAsync(json, entry, ct);
        json.WriteEndArray();
        json.WriteStartArray("departed");
        foreach (RegistryEntry entry in data.Snapshot.Departed) await WriteAsync(json, entry, ct);
        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(ct);
    }

    private static void WriteHead(Utf8JsonWriter json, EditionData data)
    {
        json.WriteNumber("edition", data.Number);
        json.WriteString("asOf", Dates.ForMachines(data.AsOf));
        json.WriteStartObject("union");
        json.WriteString("nameRu", data.Union.NameRu);
        json.WriteString("nameEn", data.Union.NameEn);
        json.WriteEndObject();
        json.WritePropertyName("previous");
        WriteBefore(json, data.Before);
        WriteCounts(json, data.Counts);
        json.WriteStartArray("newlyDeparted");
        foreach (RegistryEntry entry in data.NewlyDeparted) json.WriteStringValue(entry.Written());
        json.WriteEndArray();
    }

    private static void WriteBefore(Utf8JsonWriter json, EditionBefore? before)
    {
        if (before is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteNumber("edition", before.Number);
        json.WriteString("asOf", Dates.ForMachines(before.AsOf));
        json.WriteString("sha256", before.Sha256);
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, RegistryCounts counts)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("members", counts.Members);
        json.WriteNumber("candidates", counts.Candidates);
        json.WriteNumber("suspended", counts.Suspended);
        json.WriteNumber("partners", counts.Partners);
        json.WriteNumber("departures", counts.Departures);
        json.WriteEndObject();
    }

    private async Task WriteAsync(Utf8JsonWriter json, RegistryEntry entry, CancellationToken ct)
    {
        const int enough = 64 * 1024;
        entries.Write(json, entry);
        if (json.BytesPending > enough) await json.FlushAsync(ct);
    }
}
