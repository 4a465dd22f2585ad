using System.Globalization;
using System.Text.Json;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data.Charters;

namespace UnionPortal.Web.Features.Registry.Editions.Sealed;

/// <summary>Reads back what an edition sealed (<see cref="EditionJson"/> wrote it): no later act, correction or charter shows in it.</summary>
public static class SealedEdition
{
    /// <summary>What the next edition must know of this one.</summary>
    public static async Task<EditionBefore> BeforeAsync(Stream data, RegistryEdition edition, CancellationToken ct)
    {
        var reading = new SealedEntry(edition.AsOf);
        Dictionary<int, EntryBefore> present = [];
        HashSet<int> departed = [];
        await new JsonPieces((property, piece) =>
        {
            if (property == "entries") present.Add(NumberOf(piece), EntryBefore.Of(reading.Read(piece)));
            else if (property == "departed") departed.Add(NumberOf(piece));
        }).ReadAsync(data, ct);
        return new EditionBefore(edition.Number, edition.AsOf, edition.DataSha256, present, departed);
    }

    /// <summary>The whole edition, as it is printed.</summary>
    public static async Task<EditionData> WholeAsync(Stream data, RegistryEdition edition, UnionFacts union, CancellationToken ct)
    {
        var reading = new SealedEntry(edition.AsOf);
        List<RegistryEntry> entries = [];
        HashSet<int> newlyDeparted = [];
        EditionBefore? before = null;
        await new JsonPieces((property, piece) =>
        {
            switch (property)
            {
                case "entries" or "departed":
                    entries.Add(reading.Read(piece));
                    break;
                case "newlyDeparted":
                    newlyDeparted.Add(int.Parse(piece.GetString()!, CultureInfo.InvariantCulture));
                    break;
                case "previous":
                    before = Previous(piece);
                    break;
                case "union":
                    union = union with { NameRu = piece.GetProperty("nameRu").GetString()!, NameEn = piece.GetProperty("nameEn").GetString()! };
                    break;
            }
        }).ReadAsync(data, ct);
        entries.Sort((one, other) => one.Number.CompareTo(other.Number));
        HashSet<int> told = [.. entries.Where(entry => entry.Standing == PublicStanding.Departed && !newlyDeparted.Contains(entry.Number)).Select(entry => entry.Number)];
        return new EditionData(edition.Number, edition.AsOf, before is null ? null : before with { Departed = told }, union, new RegistrySnapshot(edition.AsOf, entries));
    }

    private static int NumberOf(JsonElement entry) => int.Parse(entry.GetProperty("number").GetString()!, CultureInfo.InvariantCulture);

    private static EditionBefore? Previous(JsonElement piece) => piece.ValueKind == JsonValueKind.Null
        ? null
        : new EditionBefore(
            piece.GetProperty("edition").GetInt32(), SealedEntry.Day(piece, "asOf")!.Value, piece.GetProperty("sha256").GetString()!,
            new Dictionary<int, EntryBefore>(), new HashSet<int>());
}
