using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Partners;

/// <summary>An organisation that shares the principles without meeting the requirements; no vote, no seat, no recommendation (A16, A17).</summary>
[Clause("A16")]
public class Partner : Affiliation
{
    private readonly List<PartnerAgreement> agreements = [];

    private Partner() { }

    public Partner(RegistryNumber number, DecisionRecord acceptedBy, DateOnly acceptedOn) : base(number)
    {
        AcceptedBy = acceptedBy;
        AcceptedOn = acceptedOn;
    }

    public DecisionRecord AcceptedBy { get; private set; } = null!;

    public DateOnly AcceptedOn { get; private set; }

    public override DateOnly BeganOn => AcceptedOn;

    /// <summary>Agreements on what the partner does, oldest first; one ends when the next begins or by its own date.</summary>
    public IReadOnlyList<PartnerAgreement> Agreements => agreements;

    public PartnerAgreement? AgreementOn(DateOnly date) => agreements.Where(one => one.StandsOn(date)).MaxBy(one => (one.From, one.Id));

    public void Agree(PartnerAgreement agreement)
    {
        ForbiddenActException.ThrowIfAny(PartnershipRules.ObjectionsToAgreeing(this, agreement.From, agreement.Until));
        agreements.Add(agreement);
    }
}
