using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;

namespace UnionPortal.Domain.Registry;

/// <summary>What a certificate says of the organisation.</summary>
public enum CertificateKind
{
    Membership,
    Partnership,
}

/// <summary>
/// A paper that says an organisation belonged to the union on the day of issue, under a code that anyone may check. It stays what
/// it was; how the organisation stands later, the page of the code tells (U1).
/// </summary>
[Clause("U1")]
public class Certificate
{
    public const int CodeLength = 20;

    private Certificate() { }

    /// <param name="code">Made by chance, so that nobody finds one that was not handed to them.</param>
    public Certificate(Affiliation affiliation, string code, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(CertificateRules.ObjectionsTo(affiliation, today));
        Number = affiliation.Number;
        Kind = affiliation is Partner ? CertificateKind.Partnership : CertificateKind.Membership;
        Code = code;
        IssuedOn = today;
    }

    public int Id { get; private set; }

    public RegistryNumber Number { get; private set; } = null!;

    public int NumberId { get; private set; }

    public CertificateKind Kind { get; private set; }

    public string Code { get; private set; } = "";

    public DateOnly IssuedOn { get; private set; }
}
