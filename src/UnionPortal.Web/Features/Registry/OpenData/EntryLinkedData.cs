using System.Text;
using System.Text.Json;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.OpenData;

/// <summary>An entry as schema.org names things. Those who left belong to no union any more.</summary>
public sealed class EntryLinkedData(CharterBook charter, PortalAddress address, RegistryWords words)
{
    public string Of(RegistryEntry entry)
    {
        using var paper = new MemoryStream();
        using (var json = new Utf8JsonWriter(paper, EntryJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "NGO");
            json.WriteString("@id", address.Of("/ru/registry/" + entry.Written()));
            json.WriteString("name", entry.NameIn("ru"));
            json.WriteString("legalName", entry.Names.Full);
            WriteOtherNames(json, entry);
            WriteNumbers(json, entry);
            json.WriteString("areaServed", words.Area(entry, "ru"));
            if (entry.Website is { } website) json.WriteString("url", website);
            if (entry.Standing != PublicStanding.Departed) WriteUnion(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(paper.ToArray());
    }

    private static void WriteOtherNames(Utf8JsonWriter json, RegistryEntry entry)
    {
        json.WriteStartArray("alternateName");
        if (entry.Names.English is { } english) json.WriteStringValue(english);
        foreach (FormerName former in entry.FormerNames) json.WriteStringValue(former.Full);
        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, RegistryEntry entry)
    {
        json.WriteStartArray("identifier");
        WriteNumber(json, "register", entry.Written());
        foreach (PublicNumber number in entry.Numbers) WriteNumber(json, number.Scheme, number.Value);
        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string scheme, string value)
    {
        json.WriteStartObject();
        json.WriteString("@type", "PropertyValue");
        json.WriteString("propertyID", scheme);
        json.WriteString("value", value);
        json.WriteEndObject();
    }

    private void WriteUnion(Utf8JsonWriter json)
    {
        json.WriteStartObject("memberOf");
        json.WriteString("@type", "Organization");
        json.WriteString("name", charter.Union.NameRu);
        json.WriteString("url", address.Of("/ru"));
        json.WriteEndObject();
    }
}
