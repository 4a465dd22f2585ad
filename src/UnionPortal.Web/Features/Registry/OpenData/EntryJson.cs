using System.Text.Encodings.Web;
using System.Text.Json;
using UnionPortal.Domain.Registry;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Features.Registry.Programmes;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.OpenData;

/// <summary>Entries as JSON: both languages side by side, ISO dates, always in the same order, so that the same register gives the same bytes.</summary>
public sealed class EntryJson(RegistryWords words)
{
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="today">The volume of today, which tells of people and programmes; null for editions and past days, which do not.</param>
    public void Write(Utf8JsonWriter json, RegistryEntry entry, RegistryVolume? today = null)
    {
        json.WriteStartObject();
        json.WriteString("number", entry.Written());
        json.WriteString("standing", Facets.KeyOf(entry.Standing));
        Date(json, "since", entry.Since);
        Date(json, "joinedOn", entry.JoinedOn());
        Date(json, "candidateUntil", entry.CandidateUntil);
        WriteNames(json, entry);
        Named(json, "legalForm", entry.LegalFormCode, words.LegalForm);
        Named(json, "country", entry.CountryCode, words.Country);
        Named(json, "region", entry.RegionKey, words.Region);
        json.WriteString("city", entry.City);
        json.WriteString("website", entry.Website);
        WriteNumbers(json, entry);
        Several(json, "fields", entry.Fields, words.Field);
        Several(json, "targetGroups", entry.TargetGroups, words.Group);
        json.WriteString("purposes", entry.Purposes);
        WriteHistory(json, entry);
        WriteLinks(json, "predecessors", entry.Predecessors);
        WriteLinks(json, "earlierNumbers", entry.EarlierNumbers);
        WriteLinks(json, "laterNumbers", entry.LaterNumbers);
        WritePeople(json, today?.PeopleOf(entry) ?? []);
        if (today?.ProgrammesOf(entry) is { } programmes) WriteProgrammes(json, programmes);
        json.WriteEndObject();
    }

    /// <summary>Entries that speak of this one; left out where there are none, as for nearly all.</summary>
    private static void WriteLinks(Utf8JsonWriter json, string name, IReadOnlyList<int> numbers)
    {
        if (numbers.Count == 0) return;
        json.WriteStartArray(name);
        foreach (int number in numbers) json.WriteStringValue(RegistryEntryReading.Written(number));
        json.WriteEndArray();
    }

    private static void WritePeople(Utf8JsonWriter json, IEnumerable<EntryPerson> people)
    {
        bool any = false;
        foreach (EntryPerson person in people)
        {
            if (!any) json.WriteStartArray("people");
            any = true;
            json.WriteStartObject();
            json.WriteString("name", person.Name);
            json.WriteString("nameEn", person.NameInEnglish);
            json.WriteString("position", person.Position);
            json.WriteString("positionEn", person.PositionInEnglish);
            if (person.Role is { } role) json.WriteString("role", JsonNamingPolicy.CamelCase.ConvertName(role.ToString()));
            json.WriteEndObject();
        }

        if (any) json.WriteEndArray();
    }

    private void WriteProgrammes(Utf8JsonWriter json, EntryProgrammes told)
    {
        json.WriteStartObject("programmes");
        json.WriteNumber("year", told.Year);
        json.WriteString("report", told.Report);
        Date(json, "acceptedOn", told.AcceptedOn);
        json.WriteNumber("others", told.Programmes.Others);
        json.WriteStartArray("told");
        foreach (PublicProgramme one in told.Programmes.Told)
        {
            json.WriteStartObject();
            json.WriteString("title", one.Title);
            Named(json, "field", one.Field, (key, language) => words.Field(key!, language));
            Named(json, "region", one.Region, words.Region);
            Date(json, "from", one.From);
            Date(json, "until", one.Until);
            json.WriteString("partners", one.Partners);
            json.WriteString("result", one.Result);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, RegistryEntry entry)
    {
        json.WriteStartObject("names");
        json.WriteString("full", entry.Names.Full);
        json.WriteString("short", entry.Names.Short);
        json.WriteString("english", entry.Names.English);
        json.WriteStartArray("former");
        foreach (FormerName former in entry.FormerNames)
        {
            json.WriteStartObject();
            Date(json, "from", former.From);
            json.WriteString("full", former.Full);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter json, RegistryEntry entry)
    {
        json.WriteStartArray("identifiers");
        foreach (PublicNumber number in entry.Numbers)
        {
            json.WriteStartObject();
            json.WriteString("scheme", number.Scheme);
            json.WriteString("value", number.Value);
            json.WriteBoolean("toVerify", number.ToVerify);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteHistory(Utf8JsonWriter json, RegistryEntry entry)
    {
        json.WriteStartArray("history");
        foreach (RegistryEvent one in entry.History)
        {
            json.WriteStartObject();
            json.WriteString("event", JsonNamingPolicy.CamelCase.ConvertName(one.Kind.ToString()));
            Date(json, "on", one.On);
            json.WriteString("body", JsonNamingPolicy.CamelCase.ConvertName(one.Body.ToString()));
            json.WriteString("bodyRu", words.Body(one, "ru"));
            json.WriteString("bodyEn", words.Body(one, "en"));
            Date(json, "decidedOn", one.DecidedOn);
            json.WriteString("reference", one.Reference);
            if (one.Ground is { } ground) json.WriteString("ground", JsonNamingPolicy.CamelCase.ConvertName(ground.ToString()));
            if (one.Successor is { } successor) json.WriteString("successor", RegistryEntryReading.Written(successor));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Date(Utf8JsonWriter json, string name, DateOnly? date)
    {
        if (date is { } day) json.WriteString(name, Dates.ForMachines(day));
        else json.WriteNull(name);
    }

    private static void Named(Utf8JsonWriter json, string name, string? key, Func<string?, string, string> find)
    {
        if (key is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteNamed(json, key, find);
        json.WriteEndObject();
    }

    private static void Several(Utf8JsonWriter json, string name, IReadOnlyList<string> keys, Func<string, string, string> find)
    {
        json.WriteStartArray(name);
        foreach (string key in keys)
        {
            json.WriteStartObject();
            WriteNamed(json, key, find!);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNamed(Utf8JsonWriter json, string key, Func<string?, string, string> find)
    {
        json.WriteString("key", key);
        json.WriteString("ru", find(key, "ru"));
        json.WriteString("en", find(key, "en"));
    }
}
