using System.Globalization;
using System.Text.Json;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.OpenData;

namespace UnionPortal.Web.Features.Registry.Editions.Sealed;

/// <summary>Reads an entry back as <see cref="EntryJson"/> wrote it, as far as it is printed.</summary>
internal sealed class SealedEntry(DateOnly asOf)
{
    /// <summary>Codes and places repeat in every entry; each is kept once.</summary>
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);

    public RegistryEntry Read(JsonElement entry)
    {
        var names = new PublicNames(Word(entry.GetProperty("names"), "full")!, Word(entry.GetProperty("names"), "short"), Word(entry.GetProperty("names"), "english"));
        DateOnly? candidateUntil = Day(entry, "candidateUntil");
        return new RegistryEntry
        {
            Number = int.Parse(entry.GetProperty("number").GetString()!, CultureInfo.InvariantCulture),
            Standing = Standing(entry.GetProperty("standing").GetString()!, candidateUntil),
            Since = Day(entry, "since")!.Value,
            CandidateUntil = candidateUntil,
            ReviewDueOn = candidateUntil,
            Names = names,
            AllNames = [new DatedNames(default, names)],
            Numbers = [.. entry.GetProperty("identifiers").EnumerateArray().Select(one => new PublicNumber(Once(one, "scheme")!, Word(one, "value")!, one.GetProperty("toVerify").GetBoolean()))],
            LegalFormCode = Key(entry, "legalForm"),
            CountryCode = Key(entry, "country")!,
            RegionKey = Key(entry, "region"),
            City = Once(entry, "city"),
            Website = Word(entry, "website"),
            History = [.. entry.GetProperty("history").EnumerateArray().Select(Event)],
        };
    }

    public static DateOnly? Day(JsonElement of, string name) =>
        of.GetProperty(name).GetString() is { } written ? DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private RegistryEvent Event(JsonElement one) => new(
        Enum.Parse<RegistryEventKind>(one.GetProperty("event").GetString()!, ignoreCase: true), Day(one, "on")!.Value,
        Enum.Parse<DecidingBody>(one.GetProperty("body").GetString()!, ignoreCase: true), Day(one, "decidedOn")!.Value, Once(one, "reference")!,
        one.TryGetProperty("ground", out JsonElement ground) ? Enum.Parse<DepartureGround>(ground.GetString()!, ignoreCase: true) : null);

    /// <summary>Files call those under review candidates: their term is over on the edition's day.</summary>
    private PublicStanding Standing(string written, DateOnly? candidateUntil) => written switch
    {
        "member" => PublicStanding.Member,
        "suspended" => PublicStanding.Suspended,
        "candidate" => candidateUntil <= asOf ? PublicStanding.UnderReview : PublicStanding.Candidate,
        "partner" => PublicStanding.Partner,
        "departed" => PublicStanding.Departed,
        _ => throw new InvalidDataException($"No standing is called {written}."),
    };

    private string? Key(JsonElement entry, string name) => entry.GetProperty(name) is { ValueKind: JsonValueKind.Object } named ? Once(named, "key") : null;

    private static string? Word(JsonElement of, string name) => of.GetProperty(name).GetString();

    private string? Once(JsonElement of, string name)
    {
        if (Word(of, name) is not { } word) return null;
        if (known.TryGetValue(word, out string? same)) return same;
        return known[word] = word;
    }
}
