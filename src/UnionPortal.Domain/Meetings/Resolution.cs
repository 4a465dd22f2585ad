using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Meetings;

/// <summary>A vote as it was counted, on its way to becoming a resolution.</summary>
/// <param name="Quorum">The quorum the charter asks for the question.</param>
/// <param name="Adopted">Whether it was adopted; null where the count itself says.</param>
/// <param name="PresentAtOpening">Those present when the meeting was opened, for a charter that looks at the quorum only then.</param>
public sealed record CountedVote(VoteCount Count, Quorum Quorum, bool? Adopted = null, int? PresentAtOpening = null);

/// <summary>What the meeting decided on one item: the text, the count and the record that acts rest on.</summary>
public class Resolution
{
    private Resolution() { }

    public Resolution(int item, DecisionRecord record, VoteCount count, bool? adopted = null)
    {
        Adopted = adopted;
        Item = item;
        Record = record;
        Entitled = count.Entitled;
        Present = count.Present;
        For = count.For;
        Against = count.Against;
        Abstained = count.Abstained;
        Invalid = count.Invalid;
        Recused = count.Recused;
    }

    public int Id { get; private set; }

    /// <summary>Number of the item on the agenda.</summary>
    public int Item { get; private set; }

    public DecisionRecord Record { get; private set; } = null!;

    /// <summary>Whether it was adopted, as it was announced: a casting vote or an election is not read off the figures. Null for meetings of the past.</summary>
    public bool? Adopted { get; private set; }

    public int Entitled { get; private set; }

    public int Present { get; private set; }

    public int For { get; private set; }

    public int Against { get; private set; }

    public int Abstained { get; private set; }

    public int Invalid { get; private set; }

    public int Recused { get; private set; }

    /// <summary>Whether it was adopted: as announced, else by the rule of its day.</summary>
    public bool IsAdoptedBy(VotingRule rule) => Adopted ?? rule.Adopts(Count);

    public VoteCount Count => new(Entitled, Present, For, Against, Abstained, Invalid, Recused);
}
