using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Voting.Secret;

/// <summary>A question of the ballot in both languages.</summary>
public sealed record ManifestQuestion(int No, string Ru, string En);

/// <summary>What the manifest says beyond the poll itself.</summary>
/// <param name="Roll">Register numbers of the organisations that have a vote, in order.</param>
/// <param name="Holders">Names of those who hold the key; empty where the portal keeps it.</param>
public sealed record ManifestFacts(
    string UnionRu, string UnionEn, int Meeting, DateOnly MeetingOn, IReadOnlyList<ManifestQuestion> Questions, VotingRule Rule,
    IReadOnlyList<string> Roll, IReadOnlyList<string> Holders);

/// <summary>
/// Everything a voter must be sure of before sealing, as one text with one hash: question, names, rule, roll, times, key. The hash is sealed
/// into every envelope; changing a letter afterwards makes all of them unreadable.
/// </summary>
public sealed record BallotManifest(string Text)
{
    public string Sha256 => BallotBundle.HashOf(Text);

    public static BallotManifest Of(Poll poll, SecretBallot ballot, ManifestFacts facts)
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };
        using (var json = new Utf8JsonWriter(stream, options))
        {
            json.WriteStartObject();
            json.WriteNumber("v", SealedBallot.FormatVersion);
            json.WriteNumber("poll", poll.Id);
            Both(json, "union", facts.UnionRu, facts.UnionEn);
            json.WriteNumber("meeting", facts.Meeting);
            json.WriteString("meetingOn", facts.MeetingOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteNumber("item", poll.Item.Number);
            json.WriteString("subject", poll.Item.Subject.ToString());
            Both(json, "text", poll.TextRu, poll.TextEn);
            json.WriteString("textSha256", poll.TextSha256);
            WriteQuestions(json, poll, facts);
            WriteRule(json, facts.Rule);
            json.WriteString("opensAt", Moment(poll.OpensAt));
            json.WriteString("closesAt", Moment(poll.ClosesAt));
            WriteKeys(json, ballot, facts);
            WriteWords(json, "roll", facts.Roll);
            json.WriteEndObject();
        }

        return new(Encoding.UTF8.GetString(stream.ToArray()) + "\n");
    }

    private static void WriteQuestions(Utf8JsonWriter json, Poll poll, ManifestFacts facts)
    {
        json.WriteStartArray("questions");
        foreach (ManifestQuestion question in facts.Questions)
        {
            json.WriteStartObject();
            json.WriteNumber("no", question.No);
            json.WriteString("ru", question.Ru);
            json.WriteString("en", question.En);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("seats", poll.Seats);
        json.WriteString("election", poll.IsElection ? poll.Election.ToString() : "");
        json.WriteNumber("marksAtMost", poll.MarksAtMost ?? 0);
        json.WriteNumber("ballotBytes", SealedBallot.LengthFor(facts.Questions.Count));
    }

    private static void WriteRule(Utf8JsonWriter json, VotingRule rule)
    {
        json.WriteStartObject("rule");
        json.WriteString("article", rule.Article);
        json.WriteString("quorum", $"{rule.Quorum.Comparison} {rule.Quorum.Share}");
        WriteWords(json, "majorities", rule.Majorities.Select(one => $"{one.Comparison} {one.Share} of {one.Base}"));
        json.WriteString("tie", rule.Tie.ToString());
        json.WriteBoolean("invalidCountsAsCast", rule.InvalidCountsAsCast);
        json.WriteEndObject();
    }

    private static void WriteKeys(Utf8JsonWriter json, SecretBallot ballot, ManifestFacts facts)
    {
        json.WriteStartObject("key");
        json.WriteString("keptBy", ballot.Keeper.ToString());
        WriteWords(json, "holders", facts.Holders);
        json.WriteString("urn", ballot.UrnPublicKey);
        json.WriteString("receipts", ballot.ReceiptPublicKey);
        json.WriteEndObject();
    }

    private static void Both(Utf8JsonWriter json, string name, string ru, string en)
    {
        json.WriteStartObject(name);
        json.WriteString("ru", ru);
        json.WriteString("en", en);
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (string word in words) json.WriteStringValue(word);
        json.WriteEndArray();
    }

    private static string Moment(DateTime at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
