using System.Security.Cryptography;
using System.Text;

namespace UnionPortal.Domain.Voting.Secret;

/// <summary>
/// Sealing and opening: a fresh P-256 key for each envelope, ECDH with the key of the urn, HKDF-SHA256, AES-256-GCM. The poll and the hash of
/// its manifest are sealed in: an envelope fits one poll and one wording only. The same steps stand in wwwroot/js/sealing.js.
/// </summary>
public sealed class UrnKey : IDisposable
{
    private const int PointBytes = 65, CoordinateBytes = 32, TagBytes = 16, KeyBytes = 32, IvBytes = 12;
    private static readonly byte[] Purpose = "UnionPortal secret ballot v1"u8.ToArray();
    private readonly ECDiffieHellman key;

    private UrnKey(ECDiffieHellman key) => this.key = key;

    public static UrnKey New() => new(ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256));

    /// <summary>The key in the words of a key file; null where the text holds none.</summary>
    public static UrnKey? Read(string pem)
    {
        var key = ECDiffieHellman.Create();
        try
        {
            key.ImportFromPem(pem);
            return new(key);
        }
        catch (Exception error) when (error is ArgumentException or CryptographicException)
        {
            key.Dispose();
            return null;
        }
    }

    /// <summary>The half everyone may know, as browsers read it (SubjectPublicKeyInfo, base64).</summary>
    public string Public => Convert.ToBase64String(key.ExportSubjectPublicKeyInfo());

    /// <summary>The half that opens, as the text of a key file.</summary>
    public string Private => key.ExportPkcs8PrivateKeyPem();

    /// <summary>Bytes of an envelope around a ballot of that length.</summary>
    public static int SealedLength(int plain) => PointBytes + plain + TagBytes;

    public static byte[] Seal(string urnPublic, ReadOnlySpan<byte> plain, int poll, string manifest)
    {
        using var urn = ECDiffieHellman.Create();
        urn.ImportSubjectPublicKeyInfo(Convert.FromBase64String(urnPublic), out _);
        using var own = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        ECPoint point = own.ExportParameters(includePrivateParameters: false).Q;
        var envelope = new byte[SealedLength(plain.Length)];
        envelope[0] = 4; // An uncompressed point.
        point.X!.CopyTo(envelope, 1);
        point.Y!.CopyTo(envelope, 1 + CoordinateBytes);
        byte[] keys = Derive(own.DeriveRawSecretAgreement(urn.PublicKey), manifest);
        using var cipher = new AesGcm(keys.AsSpan(0, KeyBytes), TagBytes);
        cipher.Encrypt(keys.AsSpan(KeyBytes), plain, envelope.AsSpan(PointBytes, plain.Length), envelope.AsSpan(PointBytes + plain.Length), Bound(poll, manifest));
        return envelope;
    }

    /// <summary>What was sealed to this urn for this poll and manifest; null where anything does not fit.</summary>
    public byte[]? Open(ReadOnlySpan<byte> envelope, int poll, string manifest)
    {
        if (envelope.Length <= PointBytes + TagBytes || envelope[0] != 4) return null;
        try
        {
            using ECDiffieHellman theirs = ECDiffieHellman.Create(new ECParameters
            {
                Curve = ECCurve.NamedCurves.nistP256,
                Q = new() { X = envelope.Slice(1, CoordinateBytes).ToArray(), Y = envelope.Slice(1 + CoordinateBytes, CoordinateBytes).ToArray() },
            });
            byte[] keys = Derive(key.DeriveRawSecretAgreement(theirs.PublicKey), manifest);
            using var cipher = new AesGcm(keys.AsSpan(0, KeyBytes), TagBytes);
            var plain = new byte[envelope.Length - PointBytes - TagBytes];
            cipher.Decrypt(keys.AsSpan(KeyBytes), envelope[PointBytes..^TagBytes], envelope[^TagBytes..], plain, Bound(poll, manifest));
            return plain;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Dispose() => key.Dispose();

    private static byte[] Derive(byte[] secret, string manifest) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, KeyBytes + IvBytes, Convert.FromHexString(manifest), Purpose);

    private static byte[] Bound(int poll, string manifest) =>
        Encoding.ASCII.GetBytes(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"poll:{poll}\nmanifest:{manifest}"));
}
