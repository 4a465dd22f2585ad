using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Standards;

/// <summary>
/// A standard that members certify themselves to: a checklist in one edition, drafted by the office, adopted by the meeting or the
/// board, and from then on never changed; what changes is the next edition (U10).
/// </summary>
[Clause("U10")]
public class Standard
{
    public const int NameLength = 200;

    private readonly List<StandardQuestion> questions = [];

    private Standard() { }

    public Standard(string nameRu, string nameEn, Person by, DateOnly today)
    {
        (NameRu, NameEn, Edition) = (nameRu, nameEn, 1);
        DraftedBy = by;
        DraftedOn = today;
    }

    public int Id { get; private set; }

    public string NameRu { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    /// <summary>1 for the first, one more for each that replaces it.</summary>
    public int Edition { get; private set; }

    /// <summary>The edition this one replaces once it is adopted; null for the first.</summary>
    public Standard? Earlier { get; private set; }

    public int? EarlierId { get; private set; }

    public Person DraftedBy { get; private set; } = null!;

    public DateOnly DraftedOn { get; private set; }

    /// <summary>The decision of the meeting or the board that adopted it; null while it is a draft.</summary>
    public DecisionRecord? Record { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<StandardQuestion> Questions => questions;

    public IReadOnlyList<StandardQuestion> InOrder => [.. questions.OrderBy(one => one.Place)];

    public void Ask(QuestionText text)
    {
        ForbiddenActException.ThrowIfAny(StandardRules.ObjectionsToAsking(this));
        questions.Add(new StandardQuestion(text, questions.Count + 1));
    }

    public void Strike(StandardQuestion question)
    {
        ForbiddenActException.ThrowIfAny(StandardRules.ObjectionsToChanging(this));
        questions.Remove(question);
        int place = 0;
        foreach (StandardQuestion one in InOrder) one.Stand(++place);
    }

    public void Adopt(DecisionRecord record)
    {
        ForbiddenActException.ThrowIfAny(StandardRules.ObjectionsToAdopting(this, record.Body));
        Record = record;
    }

    /// <summary>A draft of the next edition with the same questions.</summary>
    /// <param name="hasNext">Whether there is one already.</param>
    public Standard Next(bool hasNext, Person by, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(StandardRules.ObjectionsToNext(this, hasNext));
        var next = new Standard(NameRu, NameEn, by, today) { Edition = Edition + 1, Earlier = this };
        foreach (StandardQuestion one in InOrder) next.Ask(one.Text);
        return next;
    }
}

/// <summary>A question as it is drafted.</summary>
public sealed record QuestionText(string TextRu, string TextEn, string? GuidanceRu, string? GuidanceEn, bool NeedsEvidence);

/// <summary>One question of a checklist.</summary>
public class StandardQuestion
{
    public const int TextLength = 500;
    public const int GuidanceLength = 1000;

    private StandardQuestion() { }

    internal StandardQuestion(QuestionText text, int place)
    {
        (TextRu, TextEn, GuidanceRu, GuidanceEn, NeedsEvidence) = text;
        Place = place;
    }

    public int Id { get; private set; }

    public int Place { get; private set; }

    public string TextRu { get; private set; } = "";

    public string TextEn { get; private set; } = "";

    public string? GuidanceRu { get; private set; }

    public string? GuidanceEn { get; private set; }

    /// <summary>Whether "met" and "partly" want something to show for it.</summary>
    public bool NeedsEvidence { get; private set; }

    internal QuestionText Text => new(TextRu, TextEn, GuidanceRu, GuidanceEn, NeedsEvidence);

    internal void Stand(int place) => Place = place;
}
