using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace UnionPortal.Domain.Voting.Secret;

/// <summary>
/// What lies in an envelope: the choice on every question and the secret the trackers come from. Written as JSON and filled up with blanks
/// to one length for the whole poll, so that the length tells nothing.
/// </summary>
/// <param name="Manifest">SHA-256 of the manifest it was filled in for.</param>
public sealed record SealedBallot(int Poll, string Manifest, IReadOnlyDictionary<int, PollChoice> Answers, byte[] Nonce, string Digits)
{
    public const int FormatVersion = 1;

    /// <summary>The length every ballot with so many questions is filled up to.</summary>
    public static int LengthFor(int questions) => (256 + 24 * questions + 63) / 64 * 64;

    /// <summary>The word for a choice in ballots and lists; null for what nobody can choose.</summary>
    public static string? WordOf(PollChoice choice) => choice switch
    {
        PollChoice.For => "for",
        PollChoice.Against => "against",
        PollChoice.Abstained => "abstained",
        PollChoice.Invalid => "invalid",
        _ => null,
    };

    /// <summary>A ballot filled in without a browser: from paper, in tests, by the load driver.</summary>
    public static SealedBallot New(int poll, string manifest, IReadOnlyDictionary<int, PollChoice> answers, string digits) =>
        new(poll, manifest, answers, RandomNumberGenerator.GetBytes(Tracker.NonceBytes), digits);

    public string TrackerOf(int question) => Tracker.Of(Nonce, Digits, question);

    public byte[] Write()
    {
        string answers = string.Join(',', Answers.OrderBy(one => one.Key).Select(one => string.Create(CultureInfo.InvariantCulture, $"[{one.Key},\"{WordOf(one.Value)}\"]")));
        string text = string.Create(CultureInfo.InvariantCulture,
            $"{{\"v\":{FormatVersion},\"poll\":{Poll},\"manifest\":\"{Manifest}\",\"answers\":[{answers}],\"nonce\":\"{Convert.ToHexStringLower(Nonce)}\",\"digits\":\"{Digits}\"}}");
        return Encoding.ASCII.GetBytes(text.PadRight(LengthFor(Answers.Count)));
    }

    /// <summary>The ballot in the bytes; null where they are none.</summary>
    public static SealedBallot? Read(ReadOnlySpan<byte> plain)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(Encoding.UTF8.GetString(plain));
            JsonElement root = document.RootElement;
            if (root.GetProperty("v").GetInt32() != FormatVersion) return null;
            byte[] nonce = Convert.FromHexString(root.GetProperty("nonce").GetString()!);
            string digits = root.GetProperty("digits").GetString()!;
            if (nonce.Length != Tracker.NonceBytes || digits.Length > Tracker.Digits * 4) return null;
            return new(root.GetProperty("poll").GetInt32(), root.GetProperty("manifest").GetString()!, AnswersIn(root.GetProperty("answers")), nonce, digits);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or FormatException or InvalidOperationException or ArgumentException)
        {
            return null; // Whatever was sealed, it is no ballot: counted as invalid, never as an accident of the urn.
        }
    }

    private static Dictionary<int, PollChoice> AnswersIn(JsonElement list)
    {
        Dictionary<int, PollChoice> answers = [];
        foreach (JsonElement one in list.EnumerateArray())
        {
            PollChoice choice = one[1].GetString() switch
            {
                "for" => PollChoice.For,
                "against" => PollChoice.Against,
                "abstained" => PollChoice.Abstained,
                _ => PollChoice.Invalid,
            };
            answers.Add(one[0].GetInt32(), choice);
        }

        return answers;
    }
}
