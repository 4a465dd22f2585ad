using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace UnionPortal.Web.Security;

/// <summary>
/// One-time codes by the clock, as authenticator apps reckon them (RFC 6238 over RFC 4226: HMAC-SHA-1, six digits, steps of 30 seconds).
/// A code is good for its own step and the one after it, for whoever types slowly, and each step serves once.
/// </summary>
public static class OneTimeCode
{
    /// <summary>Bytes of a key: as many as the hash has.</summary>
    public const int KeyLength = 20;

    private const int StepSeconds = 30;
    private const int Modulus = 1_000_000;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Number of the step a moment lies in.</summary>
    public static long StepOf(DateTime utc) => (long)Math.Floor((utc - DateTime.UnixEpoch).TotalSeconds / StepSeconds);

    /// <summary>The code of a step: six digits.</summary>
    public static string Of(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 6238 as every app speaks it; what is asked of the hash here is not broken.
        HMACSHA1.HashData(key, counter, hash);
#pragma warning restore CA5350
        int at = hash[^1] & 0x0F;
        int number = BinaryPrimitives.ReadInt32BigEndian(hash[at..]) & int.MaxValue;
        return (number % Modulus).ToString("000000", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code was typed, if that may still serve: now or just before, and later than the last that served.</summary>
    public static long? Accepted(byte[] key, string? typed, DateTime now, long lastServed)
    {
        string code = string.Concat((typed ?? "").Where(char.IsAsciiDigit));
        long present = StepOf(now);
        long? found = null;
        for (long step = present - 1; step <= present; step++)
        {
            bool same = CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(Of(key, step)), System.Text.Encoding.ASCII.GetBytes(code));
            if (same && step > lastServed) found = step;
        }
        return found;
    }

    /// <summary>A key as apps take it: base 32 without padding (RFC 4648).</summary>
    public static string Written(byte[] key)
    {
        var text = new System.Text.StringBuilder();
        int bits = 0, left = 0;
        foreach (byte one in key)
        {
            bits = (bits << 8) | one;
            left += 8;
            for (; left >= 5; left -= 5) text.Append(Alphabet[(bits >> (left - 5)) & 31]);
            bits &= (1 << left) - 1;
        }
        if (left > 0) text.Append(Alphabet[(bits << (5 - left)) & 31]);
        return text.ToString();
    }
}
