using System.Security.Cryptography;

namespace UnionPortal.Web.Features.Registry.Certificates;

/// <summary>The code on a certificate, <c>C-7KQ2M9-XHRD4T</c>: twelve signs by chance, none of which is mistaken for another on paper.</summary>
public static class CertificateCode
{
    private const string Signs = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int Half = 6;

    public static string New()
    {
        string signs = RandomNumberGenerator.GetString(Signs, 2 * Half);
        return $"C-{signs[..Half]}-{signs[Half..]}";
    }

    /// <summary>The code as it is kept, however somebody typed it.</summary>
    public static string Tidy(string typed) => typed.Trim().ToUpperInvariant();
}
