using UnionPortal.Domain.Charter;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Accounts.SecondFactors;

/// <summary>How the second question stands for the person signed in.</summary>
/// <param name="Since">Since when it is asked; null while the password is enough.</param>
/// <param name="CodesLeft">Recovery codes that have not served.</param>
/// <param name="Demanded">Whether a capacity of the person rests until it is set up.</param>
public sealed record SecondFactorPage(DateTime? Since, int CodesLeft, bool Demanded, IReadOnlyList<Objection> Objections)
{
    public SecondFactorPasswordForm Form { get; init; } = new();
}

/// <summary>The key for the app, as a picture and in letters, and the field for its first code.</summary>
/// <param name="Key">Base 32, in groups of four.</param>
/// <param name="Address">The address that the picture holds.</param>
public sealed record SecondFactorKeyPage(string Key, string Address, AppCodeForm Form, IReadOnlyList<Objection> Objections)
{
    /// <summary>The picture as a data address: it never lies under an address of its own.</summary>
    public string Picture => QrPicture.Of(Address);
}

/// <summary>Recovery codes, shown this once.</summary>
public sealed record RecoveryCodesPage(IReadOnlyList<string> Codes);
