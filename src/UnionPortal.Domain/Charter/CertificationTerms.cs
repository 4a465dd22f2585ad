namespace UnionPortal.Domain.Charter;

/// <summary>How members certify themselves to standards (U10); a charter that is silent has these figures. The distance between readers is that of valuation.</summary>
public sealed record CertificationTerms
{
    /// <summary>Months a certificate holds.</summary>
    [Clause("U10")]
    public int Months { get; init; } = 24;

    /// <summary>Points of a hundred that are enough.</summary>
    [Clause("U10")]
    public int Enough { get; init; } = 75;

    /// <summary>Months before the end from which it may be renewed; from then on the end stands among what the member has to do.</summary>
    public int RenewMonths { get; init; } = 3;
}
