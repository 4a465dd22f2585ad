using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Meetings;

/// <summary>What the meeting decided on one item: the text, the count and the record that acts rest on.</summary>
public class Resolution
{
    private Resolution() { }

    public Resolution(int item, DecisionRecord record, VoteCount count)
    {
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

    public int Entitled { get; private set; }

    public int Present { get; private set; }

    public int For { get; private set; }

    public int Against { get; private set; }

    public int Abstained { get; private set; }

    public int Invalid { get; private set; }

    public int Recused { get; private set; }

    public VoteCount Count => new(Entitled, Present, For, Against, Abstained, Invalid, Recused);
}
