using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Registry;

/// <summary>
/// A numbered issue of the member list: data made from one snapshot, sealed by its hash. Nothing of it changes afterwards (U8); a
/// correction is the next edition. What is printed of it is set from the sealed data.
/// </summary>
[Clause("U8")]
public class RegistryEdition
{
    public const int HashLength = 64;

    private RegistryEdition() { }

    public RegistryEdition(int number, DateOnly asOf, DateTime publishedAt, string dataSha256, RegistryCounts counts, EditionFiles files)
    {
        Number = number;
        AsOf = asOf;
        PublishedAt = publishedAt;
        DataSha256 = dataSha256;
        Counts = counts;
        Files = files;
    }

    public int Id { get; private set; }

    public int Number { get; private set; }

    /// <summary>The day the list describes.</summary>
    public DateOnly AsOf { get; private set; }

    public DateTime PublishedAt { get; private set; }

    /// <summary>SHA-256 of the JSON file in lower-case hex: the data every print is set from.</summary>
    public string DataSha256 { get; private set; } = "";

    public RegistryCounts Counts { get; private set; } = null!;

    public EditionFiles Files { get; private set; } = null!;
}

/// <summary>How many stand in an edition, and what happened since the last one.</summary>
public sealed record RegistryCounts(int Members, int Candidates, int Partners, int Suspended, int Departures);

/// <summary>Ids of the stored data files of an edition.</summary>
public sealed record EditionFiles(int Csv, int Json);
