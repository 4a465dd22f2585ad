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

    public required IReadOnlyList<TimelineEvent> Timeline { get; init; }

    public required bool MayPropose { get; init; }
}

/// <summary>What stands at the head of each page about a case.</summary>
public sealed record CaseHead(int Id, string Number, string Applicant, ApplicationState State, Seeking Seeking, DateOnly SubmittedOn, DateOnly DueOn, DateOnly Today, AdmissionOutcome? Result);

/// <summary>A recommendation as the board reads it; <paramref name="WhyNot"/> says why one that was given does not count today.</summary>
public sealed record RecommendationLine(string Member, string StateKey, DateOnly AskedOn, DateOnly? AnsweredOn, string? AnsweredBy, string? Statement, bool Counts, Objection? WhyNot);

/// <summary>An outcome and what speaks against it today.</summary>
public sealed record OutcomeLine(AdmissionOutcome Outcome, IReadOnlyList<Objection> Objections);
