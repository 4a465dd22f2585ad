using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Meetings;

/// <summary>One wording of a question: the first is what was sent out, each amendment adds the next. Votes are bound to a wording by its hash.</summary>
public class MotionText
{
    public const int HashLength = 64;

    private MotionText() { }

    internal MotionText(AgendaItem item, int number, DateTime? amendedAt)
    {
        Item = item;
        Number = number;
        TextRu = item.TextRu;
        TextEn = item.TextEn;
        Sha256 = TextHash.Of(TextRu, TextEn);
        AmendedAt = amendedAt;
    }

    public int Id { get; private set; }

    public AgendaItem Item { get; private set; } = null!;

    public int Number { get; private set; }

    public string TextRu { get; private set; } = "";

    public string TextEn { get; private set; } = "";

    public string Sha256 { get; private set; } = "";

    /// <summary>When the meeting took it up; null for the wording that was sent out.</summary>
    public DateTime? AmendedAt { get; private set; }
}
