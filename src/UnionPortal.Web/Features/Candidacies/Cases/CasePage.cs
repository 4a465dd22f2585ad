using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Features.Candidacies.Sheets;
using UnionPortal.Web.Shell.Parts;
using UnionPortal.Web.Shell.Votes;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>Everything the board looks at before it decides, and what the reader may do about it.</summary>
public sealed record CasePage
{
    public required CaseHead Head { get; init; }

    public required ApplicationSheet Sheet { get; init; }

    public required EligibilityPassport Passport { get; init; }

    /// <summary>Rules the reader may judge now.</summary>
    public required IReadOnlyList<string> Judgeable { get; init; }

    public required IReadOnlyList<RecommendationLine> Recommendations { get; init; }

    public required int Counting { get; init; }

    public required int Required { get; init; }

    public required IReadOnlyList<OutcomeLine> Outcomes { get; init; }

    /// <summary>The proposal being voted on; null where none is open.</summary>
    public required VotePanel? Open { get; init; }

    public required IReadOnlyList<VotePanel> Closed { get; init; }

    /// <summary>What the applicant was asked and what it answered, newest first.</summary>
    public required IReadOnlyList<QuestionLine> Questions { get; init; }

    public required bool MayAsk { get; init; }

    public required IReadOnlyList<TimelineEvent> Timeline { get; init; }

    public required bool MayPropose { get; init; }
}

/// <summary>What stands at the head of each page about a case.</summary>
public sealed record CaseHead(int Id, string Number, string Applicant, ApplicationState State, Seeking Seeking, DateOnly SubmittedOn, DateOnly DueOn, DateOnly Today, AdmissionOutcome? Result);

/// <summary>A recommendation as the board reads it; <paramref name="WhyNot"/> says why one that was given does not count today.</summary>
public sealed record RecommendationLine(string Member, string StateKey, DateOnly AskedOn, DateOnly? AnsweredOn, string? AnsweredBy, string? Statement, bool Counts, Objection? WhyNot);

/// <summary>A question to the applicant with its answer.</summary>
public sealed record QuestionLine(string Text, string AskedBy, DateOnly AskedOn, string? Answer, string? AnsweredBy, DateOnly? AnsweredOn)
{
    public static IReadOnlyList<QuestionLine> Of(Application application, string language) =>
    [
        .. application.Questions.OrderByDescending(one => one.Id).Select(one => new QuestionLine(
            one.Text, one.AskedBy.NameIn(language), one.AskedOn, one.Answer, one.AnsweredBy?.NameIn(language), one.AnsweredOn)),
    ];
}

/// <summary>An outcome and what speaks against it today.</summary>
public sealed record OutcomeLine(AdmissionOutcome Outcome, IReadOnlyList<Objection> Objections);
