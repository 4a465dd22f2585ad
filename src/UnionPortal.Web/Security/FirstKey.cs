using System.Security.Cryptography;
using System.Text;

namespace UnionPortal.Web.Security;

/// <summary>The secret in the one-time address: new at each start, kept in memory only.</summary>
public sealed class FirstKey
{
    public string Value { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    public bool Fits(string key) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(Value));
}
