namespace UnionPortal.Domain.Charter;

/// <summary>
/// The full count of one vote. Missing figures have decided court cases, so all are kept always.
/// </summary>
/// <param name="Entitled">All who have a vote in the body.</param>
/// <param name="Seats">Seats of the body by the charter, vacant ones included; 0 where the body has no fixed number.</param>
/// <param name="Present">Entitled who take part, recused ones included.</param>
public sealed record VoteCount(int Entitled, int Present, int For, int Against, int Abstained, int Invalid = 0, int Recused = 0, int Seats = 0)
{
    /// <summary>Ballots given, whatever stands on them.</summary>
    public int Cast => For + Against + Abstained + Invalid;

    /// <summary>Those who could have voted and did not.</summary>
    public int NotVoting => Entitled - Recused - Cast;
}
