using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace UnionPortal.Domain.Voting.Secret;

/// <summary>
/// The mark under which a voter finds the own line in the published list: 60 bits in the letters of Crockford, drawn from a secret that only
/// the ballot carries. Each question has one of its own, so that a whole ballot never appears as one pattern.
/// </summary>
public static class Tracker
{
    public const int Length = 12;
    public const int NonceBytes = 16;

    /// <summary>Digits the voter types: two ballots differ even where two machines draw the same "random" bytes.</summary>
    public const int Digits = 4;

    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>HMAC-SHA256 of the number of the question under nonce and digits; its first sixty bits.</summary>
    public static string Of(ReadOnlySpan<byte> nonce, string digits, int question)
    {
        byte[] key = [.. nonce, .. Encoding.ASCII.GetBytes(digits)];
        return Write(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(question.ToString(CultureInfo.InvariantCulture))));
    }

    /// <summary>For what could not be read as a ballot: its place in the list comes from the envelope itself.</summary>
    public static string OfInvalid(ReadOnlySpan<byte> envelopeHash, int question) => Of(envelopeHash, "", question);

    private static string Write(byte[] mac)
    {
        ulong bits = 0;
        for (int at = 0; at < 8; at++) bits = (bits << 8) | mac[at];
        Span<char> text = stackalloc char[Length];
        for (int at = 0; at < Length; at++) text[at] = Letters[(int)(bits >> (59 - 5 * at)) & 31];
        return new string(text);
    }
}
