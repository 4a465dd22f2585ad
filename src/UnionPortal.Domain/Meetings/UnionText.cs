using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Meetings;

/// <summary>What a text of the union is.</summary>
public enum UnionTextKind
{
    /// <summary>What the union exists for (U13).</summary>
    Mission,

    /// <summary>What it has set itself to do (U13).</summary>
    Tasks,
}

/// <summary>
/// A text that the general meeting adopts or revises: a draft bound to a question of the agenda until the meeting adopts it, and then in
/// force until a later one of its kind. Nothing of an adopted text changes; every earlier one stays readable (U13).
/// </summary>
public class UnionText
{
    public const int TextLength = 20000;

    private UnionText() { }

    public UnionText(AgendaItem item, UnionTextKind kind, string textRu, string textEn)
    {
        ForbiddenActException.ThrowIfAny(UnionTextRules.ObjectionsToDrafting(item, kind));
        Item = item;
        Kind = kind;
        TextRu = textRu;
        TextEn = textEn;
    }

    public int Id { get; private set; }

    public AgendaItem Item { get; private set; } = null!;

    public int ItemId { get; private set; }

    public UnionTextKind Kind { get; private set; }

    public string TextRu { get; private set; } = "";

    public string TextEn { get; private set; } = "";

    /// <summary>The resolution that adopted it; null while it is a draft.</summary>
    public DecisionRecord? Record { get; private set; }

    public int Version { get; private set; }

    public string Sha256 => TextHash.Of(TextRu, TextEn);

    public void Redraft(string textRu, string textEn)
    {
        ForbiddenActException.ThrowIfAny(UnionTextRules.ObjectionsToRedrafting(this));
        TextRu = textRu;
        TextEn = textEn;
    }

    /// <summary>The meeting adopted it: it is in force from the day of the resolution.</summary>
    public void Adopt(DecisionRecord record)
    {
        ForbiddenActException.ThrowIfAny(UnionTextRules.ObjectionsToAdopting(this, record));
        Record = record;
    }
}
