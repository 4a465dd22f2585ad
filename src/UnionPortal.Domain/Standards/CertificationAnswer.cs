namespace UnionPortal.Domain.Standards;

/// <summary>How a member stands to a question of a standard.</summary>
public enum AnswerMark
{
    Met,
    Partly,
    NotMet,
    NotApplicable,
}

/// <summary>An answer as it is given.</summary>
/// <param name="Words">Evidence, or for "not applicable" the reason.</param>
public sealed record AnswerText(AnswerMark Mark, string? Words, string? Link);

/// <summary>What a member answers to one question: the mark, and evidence as words or as a link.</summary>
public class CertificationAnswer
{
    public const int WordsLength = 4000;
    public const int LinkLength = 500;

    private CertificationAnswer() { }

    internal CertificationAnswer(StandardQuestion question) => Question = question;

    public int Id { get; private set; }

    public int QuestionId { get; private set; }

    public StandardQuestion Question { get; private set; } = null!;

    public AnswerMark Mark { get; private set; }

    public string? Words { get; private set; }

    public string? Link { get; private set; }

    internal void Say(AnswerText text) => (Mark, Words, Link) = text;
}
