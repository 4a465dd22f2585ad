using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Partners;

namespace UnionPortal.Domain.Registry;

/// <summary>When the union certifies that an organisation belongs to it.</summary>
public static class CertificateRules
{
    public static readonly Objection NotOfTheUnion = new("CertificateNotOfTheUnion", "U1");
    public static readonly Objection Suspended = new("CertificateSuspended", "A19");

    /// <summary>Members in good standing and partners have one; a candidate is not a member yet, and a suspended member's rights rest.</summary>
    [Clause("U1")]
    [Clause("A19")]
    public static IReadOnlyList<Objection> ObjectionsTo(Affiliation? affiliation, DateOnly today)
    {
        if (affiliation is not (Member or Partner) || !affiliation.StandsOn(today)) return [NotOfTheUnion];
        return affiliation is Member member && member.StandingOn(today) == Standing.Suspended ? [Suspended] : [];
    }
}
