using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Tests.Safety;

/// <summary>Keys at rest: in clear, encrypted by a certificate, read again after it was changed.</summary>
public sealed class KeysAtRestTests : IDisposable
{
    private const string Password = "for this test only";
    private readonly string folder = Directory.CreateTempSubdirectory("keys").FullName;

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void A_certificate_keeps_the_master_key_out_of_the_file(bool encrypted, bool inClear)
    {
        Protector(encrypted ? new KeySettings { Certificate = Certificate("one"), Password = Password } : new KeySettings()).Protect("word");

        Assert.Equal(inClear, File.ReadAllText(Assert.Single(Directory.GetFiles(Path.Combine(folder, "keys")))).Contains("<masterKey", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_protected_under_the_earlier_certificate_is_still_read()
    {
        string earlier = Certificate("one"), word = Protector(new KeySettings { Certificate = earlier, Password = Password }).Protect("word");

        Assert.Equal("word", Protector(new KeySettings { Certificate = Certificate("two"), Password = Password, Earlier = [earlier] }).Unprotect(word));
        Assert.Throws<CryptographicException>(() => Protector(new KeySettings { Certificate = Certificate("three"), Password = Password }).Unprotect(word));
    }

    [Fact]
    public void A_certificate_that_cannot_be_read_stops_the_start()
    {
        var wrong = new KeySettings { Certificate = Certificate("one"), Password = "another" };

        Assert.Contains("Portal__Keys", Assert.Throws<StartRefusedException>(() => Protector(wrong)).Message, StringComparison.Ordinal);
        Assert.Throws<StartRefusedException>(() => Protector(new KeySettings { Certificate = Path.Combine(folder, "none.pfx") }));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private IDataProtector Protector(KeySettings keys)
    {
        var services = new ServiceCollection();
        services.AddKeys(new PortalSettings { DataDirectory = folder, Keys = keys });
        return services.BuildServiceProvider().GetRequiredService<IDataProtectionProvider>().CreateProtector("test");
    }

    private string Certificate(string name)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using X509Certificate2 certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        string file = Path.Combine(folder, name + ".pfx");
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pkcs12, Password));
        return file;
    }
}
