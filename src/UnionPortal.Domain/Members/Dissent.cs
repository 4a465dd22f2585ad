using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Members;

/// <summary>
/// A member's disagreement with a decision of the board, put on record inside instead of being said against it outside (A23).
/// Never changed once given.
/// </summary>
[Clause("A23")]
public class Dissent
{
    public const int TextLength = 4000;

    private Dissent() { }

    public Dissent(Member member, Person by, DecisionRecord decision, string text, DateOnly on)
    {
        Member = member;
        By = by;
        Decision = decision;
        Text = text;
        On = on;
    }

    public int Id { get; private set; }

    public Member Member { get; private set; } = null!;

    public int MemberId { get; private set; }

    /// <summary>Who gave it for the member.</summary>
    public Person By { get; private set; } = null!;

    public DecisionRecord Decision { get; private set; } = null!;

    public int DecisionId { get; private set; }

    public string Text { get; private set; } = "";

    public DateOnly On { get; private set; }
}
