using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace UnionPortal.Domain.Voting.Secret;

/// <summary>
/// A published poll as plain text files that anyone can check with <c>sort</c> and <c>sha256sum</c>: lines end with a line feed, lists are
/// sorted by their bytes. The bundle's hash is that of <c>SHA256SUMS</c>, the list of the other files' hashes.
/// </summary>
public sealed record BallotBundle(string Manifest, string Roll, string Envelopes, string Ballots, string Result)
{
    /// <summary>What the first poll of the chain follows.</summary>
    public const string FirstPrevious = "0000000000000000000000000000000000000000000000000000000000000000";

    public const string SumsName = "SHA256SUMS";

    /// <summary>The files by name, sorted.</summary>
    public IReadOnlyList<(string Name, string Text)> Files =>
        [("ballots.txt", Ballots), ("envelopes.txt", Envelopes), ("manifest.json", Manifest), ("result.txt", Result), ("roll.txt", Roll)];

    public string Sums => string.Concat(Files.Select(file => $"{HashOf(file.Text)}  {file.Name}\n"));

    public string Sha256 => HashOf(Sums);

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>As a shell says it: <c>printf '%s%s' PREVIOUS BUNDLE | sha256sum</c>.</summary>
    public static string ChainHash(string previous, string bundle) => HashOf(previous + bundle);

    /// <summary>Hashes of the envelopes, sorted, a line each. Its hash is the commitment.</summary>
    public static string EnvelopesText(IEnumerable<byte[]> envelopes) => Lines(envelopes.Select(one => Receipts.HashOf(one)));

    public static string BallotsText(IEnumerable<OpenedBallot> lines) =>
        Lines(lines.Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.QuestionNo}|{line.Tracker}|{SealedBallot.WordOf(line.Choice)}")));

    /// <summary>
    /// How many may vote, how many did and who else was in the room, and the register numbers of those who did, where so many did that the list gives nobody away.
    /// How a ballot came in is never told: a channel with few ballots would.
    /// </summary>
    /// <param name="struck">Those of the manifest's roll that lost their vote before they gave it, with the decision behind it.</param>
    public static string RollText(Participation part, IReadOnlyCollection<string> voted, IEnumerable<string>? struck = null)
    {
        string head = string.Create(CultureInfo.InvariantCulture, $"entitled|{part.Entitled}\nvoted|{voted.Count}\n") + part.Text(voted.Count) + Lines((struck ?? []).Select(one => $"struck|{one}"));
        return SecretBallotRules.ShowsRoll(voted.Count, part.Entitled) ? head + Lines(voted.Select(number => $"organisation|{number}")) : head;
    }

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Order(StringComparer.Ordinal).Select(line => line + "\n"));
}
