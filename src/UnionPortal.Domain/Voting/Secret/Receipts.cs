using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace UnionPortal.Domain.Voting.Secret;

/// <summary>The portal's word that it took an envelope: signed, so that a voter whose envelope is missing later can prove it was there.</summary>
public static class Receipts
{
    /// <summary>What is signed: poll, manifest and the hash of the envelope, a line each. Neither organisation nor moment.</summary>
    public static byte[] TextOf(int poll, string manifest, string envelope) =>
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{poll}\n{manifest}\n{envelope}\n"));

    public static string HashOf(ReadOnlySpan<byte> envelope) => Convert.ToHexStringLower(SHA256.HashData(envelope));

    public static string Sign(ECDsa key, int poll, string manifest, string envelope) =>
        Convert.ToBase64String(key.SignData(TextOf(poll, manifest, envelope), HashAlgorithmName.SHA256));

    /// <summary>Whether a signature is the portal's, by the key the manifest names.</summary>
    public static bool Holds(string publicKey, int poll, string manifest, string envelope, string signature)
    {
        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(publicKey), out _);
        return key.VerifyData(TextOf(poll, manifest, envelope), Convert.FromBase64String(signature), HashAlgorithmName.SHA256);
    }
}
