using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Features.Candidacies.Sheets;

/// <summary>
/// An application written out in one language, complete and final in itself: the page where answers are checked, the
/// board's case and the printed copy all show this and nothing else.
/// </summary>
public sealed record ApplicationSheet
{
    public required string Language { get; init; }

    public required string Organisation { get; init; }

    public required string UnionName { get; init; }

    public required Seeking Seeking { get; init; }

    public required ApplicationState State { get; init; }

    public required string? Number { get; init; }

    public required DateOnly? SubmittedOn { get; init; }

    public required string? SubmittedBy { get; init; }

    /// <summary>Questions and answers by section, in the order of the task list.</summary>
    public required IReadOnlyList<AnswerSection> Sections { get; init; }

    public required IReadOnlyList<FounderLine> Founders { get; init; }

    public required IncomeTable? Income { get; init; }

    public required IReadOnlyList<PaperLine> Papers { get; init; }

    public required IReadOnlyList<string> Declared { get; init; }

    public required IReadOnlyList<RequestLine> Recommendations { get; init; }

    public required EligibilityPassport Passport { get; init; }

    public AnswerSection Section(string key) => Sections.First(section => section.Key == key);
}

/// <summary>A section: its key in <see cref="ApplicationSections"/>, its title, its questions and answers.</summary>
public sealed record AnswerSection(string Key, string Title, IReadOnlyList<GivenAnswer> Answers);

/// <summary>A question and what was answered; null where nothing was.</summary>
public sealed record GivenAnswer(string Question, string? Given);

/// <summary>A founder, or several alike.</summary>
public sealed record FounderLine(string Name, string Kind, int Count, bool IsNonState);

/// <summary>Income of a year: its lines in the order of the form, and the sums the rule of A12f asks for.</summary>
public sealed record IncomeTable(int Year, string Currency, IReadOnlyList<IncomeTableLine> Lines, IncomeShare Share);

/// <summary>One source, how the charter counts it, and the amount.</summary>
public sealed record IncomeTableLine(string Source, string Class, decimal Amount);

/// <summary>A document handed in, with what proves that it is the same file.</summary>
public sealed record PaperLine(int DocumentId, string Kind, string FileName, long Size, string Sha256, DateOnly AddedOn);

/// <summary>A recommendation asked for, as the applicant may see it.</summary>
public sealed record RequestLine(int Id, string Member, RecommendationState State, string StateWords, DateOnly AskedOn, DateOnly? AnsweredOn)
{
    /// <summary>Whether the applicant may remind the member today.</summary>
    public bool MayBeReminded { get; init; }

    /// <summary>Why a recommendation that was given does not count today (A15, A19).</summary>
    public Objection? CountsNot { get; init; }
}

/// <summary>Where a request for a recommendation stands.</summary>
public enum RecommendationState
{
    Sent,
    Overdue,
    Given,
    Declined,
    DoesNotKnow,
    Withdrawn,
    Replaced,
}
