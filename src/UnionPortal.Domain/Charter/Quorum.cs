namespace UnionPortal.Domain.Charter;

/// <summary>How many of those entitled must take part before a body can decide. Recused persons count as present.</summary>
public sealed record Quorum(Fraction Share, Comparison Comparison)
{
    public bool IsMetBy(VoteCount count) => IsMetBy(count.Present, count.Entitled);

    public bool IsMetBy(int present, int entitled) =>
        Comparison == Comparison.MoreThan ? Share.IsExceededBy(present, entitled) : Share.IsReachedBy(present, entitled);

    /// <summary>The smallest number present that is enough.</summary>
    public int Needed(int entitled) => Enumerable.Range(0, entitled + 1).FirstOrDefault(n => IsMetBy(n, entitled), entitled);
}
