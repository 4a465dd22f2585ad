using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data.Charters;

/// <summary>
/// The union's charter at hand: what the union is, and its terms on any day. Begins with the charter file; the versions
/// recorded in the database join at the start of the portal.
/// </summary>
public sealed class CharterBook
{
    private readonly CharterFile file;
    private readonly string path;
    private volatile SortedList<DateOnly, CharterTerms> versions;

    /// <summary>Reads the charter of the union; throws <see cref="StartRefusedException"/> when the file is not in order.</summary>
    public CharterBook(SeedFolder seeds, PortalSettings settings)
    {
        path = seeds.Of(settings.Union, "charter.json");
        file = CharterFile.Read(path, settings.Union);
        versions = new() { [file.InForceFrom] = file.Terms };
    }

    public UnionFacts Union => file.Union;

    /// <summary>The terms in force on a day; before the first version, the first.</summary>
    public CharterTerms TermsOn(DateOnly date) => versions[VersionOn(date)];

    /// <summary>First day of the version in force on a day.</summary>
    public DateOnly VersionOn(DateOnly date)
    {
        IList<DateOnly> days = versions.Keys;
        return days.LastOrDefault(from => from <= date, days[0]);
    }

    /// <summary>First days of every version, oldest first.</summary>
    public IReadOnlyList<DateOnly> VersionDays => [.. versions.Keys];

    /// <summary>The version of the file as it is recorded.</summary>
    internal CharterVersion ToRecord()
    {
        string json = JsonSerializer.Serialize(new Recorded(Union.Key, file.Terms), CharterJson.Strict);
        return new CharterVersion(file.InForceFrom, json, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json))));
    }

    /// <summary>
    /// Takes in what the database has recorded. Terms that cases may have been decided under cannot be changed afterwards:
    /// a file that changes them without a new first day is refused.
    /// </summary>
    internal void Join(IEnumerable<CharterVersion> recorded)
    {
        SortedList<DateOnly, CharterTerms> all = new() { [file.InForceFrom] = file.Terms };
        string sha256 = ToRecord().Sha256;
        foreach (CharterVersion version in recorded)
        {
            Recorded known = JsonSerializer.Deserialize<Recorded>(version.Json, CharterJson.Strict)!;
            if (known.Union != Union.Key)
                throw new StartRefusedException($"This database belongs to the union \"{known.Union}\", but Portal__Union says \"{Union.Key}\"; give each union a data folder of its own.");
            if (version.From != file.InForceFrom) all[version.From] = known.Terms;
            else if (version.Sha256 != sha256)
            {
                throw new StartRefusedException(
                    $"{path}: the terms in force from {version.From:yyyy-MM-dd} were changed, but they are on record already; give the new terms a later inForceFrom.");
            }
        }
        versions = all;
    }

    /// <summary>What a version says, and whose it is: terms of one union must never rule the cases of another.</summary>
    private sealed record Recorded(string Union, CharterTerms Terms);
}
