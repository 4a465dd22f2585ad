using System.Security.Cryptography;
using System.Text;

namespace UnionPortal.Domain.Charter;

/// <summary>The mark by which a wording in two languages is known again.</summary>
public static class TextHash
{
    /// <summary>SHA-256 over the Russian text, a line feed and the English text, in UTF-8, as lower-case hex.</summary>
    public static string Of(string textRu, string textEn) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{textRu}\n{textEn}")));
}
