using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Security;

/// <summary>Where the keys of sessions, form tokens and links lie, and what encrypts them at rest.</summary>
public static class KeyProtection
{
    public static void AddKeys(this IServiceCollection services, PortalSettings settings)
    {
        IDataProtectionBuilder keys = services.AddDataProtection().SetApplicationName("UnionPortal")
            .PersistKeysToFileSystem(new DirectoryInfo(settings.InDataDirectory("keys")));
        if (settings.Keys.Certificate is not { Length: > 0 } file) return;
        X509Certificate2 current = Read(file, settings.Keys.Password);
        keys.ProtectKeysWithCertificate(current);
        keys.UnprotectKeysWithAnyCertificate([current, .. settings.Keys.Earlier.Select(earlier => Read(earlier, settings.Keys.Password))]);
    }

    /// <summary>A certificate that cannot be read, or cannot decrypt, stops the start: keys written in clear instead would be noticed by nobody.</summary>
    private static X509Certificate2 Read(string file, string? password)
    {
        try
        {
            X509Certificate2 certificate = X509CertificateLoader.LoadPkcs12FromFile(file, password);
            return certificate.HasPrivateKey ? certificate : throw new StartRefusedException($"Portal__Keys: {file} holds no private key, so it cannot decrypt what it encrypts.");
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"Portal__Keys: {file} cannot be read as a PKCS#12 file with the password given ({fault.Message.TrimEnd('.')}).");
        }
    }
}
