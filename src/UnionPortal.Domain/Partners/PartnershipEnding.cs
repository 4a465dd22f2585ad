using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;

namespace UnionPortal.Domain.Partners;

/// <summary>What the board is asked about a partner: to end the partnership (A16).</summary>
[Clause("A16")]
public class PartnershipEnding
{
    public const int ReasonsLength = 4000;

    private PartnershipEnding() { }

    public PartnershipEnding(Partner partner, string reasons, BoardDecision decision)
    {
        Partner = partner;
        Reasons = reasons;
        Decision = decision;
    }

    public int Id { get; private set; }

    public Partner Partner { get; private set; } = null!;

    public int PartnerId { get; private set; }

    /// <summary>Told to the partner and the board only.</summary>
    public string Reasons { get; private set; } = "";

    public BoardDecision Decision { get; private set; } = null!;

    public void CarryOut(CharterTerms terms, DateOnly today)
    {
        if (Decision.Record is not { } record) throw new ForbiddenActException([PartnershipRules.EndingNotAdopted]);
        Partner.Depart(DepartureGround.PartnershipEnded, record, today, terms.Expulsion);
    }
}
