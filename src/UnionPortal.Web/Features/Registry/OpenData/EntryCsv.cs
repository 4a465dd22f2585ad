using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Features.Registry.Programmes;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.OpenData;

/// <summary>Entries as CSV for spreadsheets: UTF-8 with its mark, both languages as columns, ISO dates, no cell that could run as a formula.</summary>
public sealed class EntryCsv(RegistryWords words)
{
    /// <summary>Names of the columns, in their order; the data dictionary explains each.</summary>
    public static readonly IReadOnlyList<string> Columns =
    [
        "number", "standing", "standingRu", "standingEn", "since", "joinedOn", "candidateUntil", "name", "shortName", "nameEn", "formerNames",
        "legalForm", "legalFormRu", "legalFormEn", "country", "countryRu", "countryEn", "region", "regionRu", "regionEn", "city", "website",
        "ogrn", "inn", "otherId", "toVerify", "fields", "targetGroups", "leftOn", "leftReason", "leftReasonRu", "leftReasonEn",
        "decidedBy", "decidedOn", "decision", "successor", "predecessors", "earlierNumbers", "laterNumbers", "people",
        "programmes", "programmesYear",
    ];

    /// <summary>Columns an empty portal has again when the file was imported; names and words that go with a key come with it.</summary>
    public static readonly IReadOnlySet<string> ComingBack = new HashSet<string>
    {
        "number", "joinedOn", "name", "shortName", "nameEn", "legalForm", "legalFormRu", "legalFormEn", "country", "countryRu", "countryEn",
        "region", "regionRu", "regionEn", "city", "website", "ogrn", "inn", "leftOn", "leftReason", "leftReasonRu", "leftReasonEn",
    };

    /// <summary>Writes entries of an edition or a past day, which name nobody.</summary>
    public Task WriteAsync(TextWriter writer, IEnumerable<RegistryEntry> entries, CancellationToken ct) => WriteAsync(writer, entries, null, ct);

    /// <summary>Writes head and entries; the writer must use <see cref="SpreadsheetSafe.Encoding"/>.</summary>
    /// <param name="today">The volume of today, which tells of people and programmes.</param>
    public async Task WriteAsync(TextWriter writer, IEnumerable<RegistryEntry> entries, RegistryVolume? today, CancellationToken ct)
    {
        writer.NewLine = "\r\n";
        await writer.WriteLineAsync(SpreadsheetSafe.Line(Columns).AsMemory(), ct);
        foreach (RegistryEntry entry in entries) await writer.WriteLineAsync(SpreadsheetSafe.Line([.. Cells(entry), .. Beside(entry, today)]).AsMemory(), ct);
        await writer.FlushAsync(ct);
    }

    private IEnumerable<string?> Cells(RegistryEntry entry) =>
    [
        entry.Written(), Facets.KeyOf(entry.Standing), words.Standing(entry.Standing, "ru"), words.Standing(entry.Standing, "en"),
        Day(entry.Since), Day(entry.JoinedOn()), Day(entry.CandidateUntil),
        entry.Names.Full, entry.Names.Short, entry.Names.English, Joined(entry.FormerNames.Select(former => former.Full)),
        entry.LegalFormCode, words.LegalForm(entry.LegalFormCode, "ru"), words.LegalForm(entry.LegalFormCode, "en"),
        entry.CountryCode, words.Country(entry.CountryCode, "ru"), words.Country(entry.CountryCode, "en"),
        entry.RegionKey, words.Region(entry.RegionKey, "ru"), words.Region(entry.RegionKey, "en"), entry.City, entry.Website,
        .. Numbers(entry), Joined(entry.Fields), Joined(entry.TargetGroups), .. Decision(entry),
        entry.Departure?.Successor is { } successor ? RegistryEntryReading.Written(successor) : null,
        Joined(entry.Predecessors.Select(RegistryEntryReading.Written)), Joined(entry.EarlierNumbers.Select(RegistryEntryReading.Written)),
        Joined(entry.LaterNumbers.Select(RegistryEntryReading.Written)),
    ];

    /// <summary>What is told beside the register of today.</summary>
    private IEnumerable<string?> Beside(RegistryEntry entry, RegistryVolume? today)
    {
        EntryProgrammes? programmes = today?.ProgrammesOf(entry);
        yield return Joined((today?.PeopleOf(entry) ?? []).Select(InWords));
        yield return Joined((programmes?.Programmes.Told ?? []).Select(one => one.Title));
        yield return programmes?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string?> Numbers(RegistryEntry entry)
    {
        string? Of(string scheme) => entry.Numbers.FirstOrDefault(number => number.Scheme == scheme)?.Value;
        yield return Of("RU-OGRN");
        yield return Of("RU-INN");
        yield return Joined(entry.Numbers.Where(number => number.Scheme is not ("RU-OGRN" or "RU-INN")).Select(number => $"{number.Scheme}-{number.Value}"));
        yield return Joined(entry.Numbers.Where(number => number.ToVerify).Select(number => number.Scheme));
    }

    private IEnumerable<string?> Decision(RegistryEntry entry)
    {
        RegistryEvent standing = entry.StandingEvent();
        bool left = entry.Standing == PublicStanding.Departed;
        yield return left ? Day(entry.Since) : null;
        yield return standing.Ground?.ToString();
        yield return words.Ground(standing, "ru");
        yield return words.Ground(standing, "en");
        yield return standing.Body.ToString();
        yield return Day(standing.DecidedOn);
        yield return standing.Reference;
    }

    /// <summary>As people write it: the name, and what the person is in charge as.</summary>
    private string InWords(EntryPerson person) => $"{person.Name}, {person.Position ?? words.In("ru")["Registry.Role." + person.Role]}";

    private static string? Day(DateOnly? date) => date is { } day ? Dates.ForMachines(day) : null;

    private static string Joined(IEnumerable<string> parts) => string.Join("; ", parts);
}
