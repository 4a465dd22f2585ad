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
public sealed record AnswerText(AnswerMark Mark, string? Words, string? Link)
{
    /// <summary>A paper that shows it.</summary>
    public EvidenceFile? File { get; init; }
}

/// <summary>A stored file handed in as evidence.</summary>
public sealed record EvidenceFile(int FileId, string FileName);

/// <summary>What a member answers to one question: the mark, and evidence as words, as a link or as a paper.</summary>
public class CertificationAnswer
{
    public const int WordsLength = 4000;
    public const int LinkLength = 500;
    public const int FileNameLength = 200;

    private CertificationAnswer() { }

    internal CertificationAnswer(StandardQuestion question) => Question = question;

    public int Id { get; private set; }

    public int QuestionId { get; private set; }

    public StandardQuestion Question { get; private set; } = null!;

    public AnswerMark Mark { get; private set; }

    public string? Words { get; private set; }

    public string? Link { get; private set; }

    /// <summary>The stored paper; null without one.</summary>
    public int? FileId { get; private set; }

    public string? FileName { get; private set; }

    public EvidenceFile? File => FileId is { } id ? new EvidenceFile(id, FileName!) : null;

    internal void Say(AnswerText text) => (Mark, Words, Link, FileId, FileName) = (text.Mark, text.Words, text.Link, text.File?.FileId, text.File?.FileName);
}
