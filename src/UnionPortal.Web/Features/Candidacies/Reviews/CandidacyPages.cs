using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Shell.Parts;
using UnionPortal.Web.Shell.Votes;

namespace UnionPortal.Web.Features.Candidacies.Reviews;

/// <summary>One candidacy in the list; <paramref name="Vote"/> is the vote that runs on it.</summary>
public sealed record CandidacyRow(int Id, string Number, string Name, DateOnly StartedOn, DateOnly DueOn, int DaysLeft, bool IsProlonged, int? Vote);

public sealed record CandidacyListPage(IReadOnlyList<CandidacyRow> Rows, DateOnly Today);

/// <summary>What stands at the head of each page about a candidacy.</summary>
public sealed record CandidacyHead(int Id, string Number, string Name, DateOnly StartedOn, DateOnly DueOn, int DaysLeft, CandidacyState State, DateOnly Today)
{
    public bool Stands => State is CandidacyState.Running or CandidacyState.UnderReview;
}

/// <summary>More time that was given.</summary>
public sealed record ProlongationLine(DateOnly On, int Months, int RecordId, string Reference);

/// <summary>A recommendation gathered meanwhile.</summary>
public sealed record GatheredLine(string Member, string StateKey, bool Counts);

/// <summary>An application for membership of the candidate.</summary>
public sealed record ApplicationLine(int Id, string? Number, DateOnly? SubmittedOn, bool IsOpen);

/// <summary>An outcome, what it would bring, and what speaks against it today.</summary>
public sealed record ReviewOutcomeLine(ReviewOutcome Outcome, string Effect, IReadOnlyList<Objection> Objections);

/// <summary>The file for the review, filled from what the portal knows.</summary>
public sealed record CandidacyPage
{
    public required CandidacyHead Head { get; init; }

    public required string? Account { get; init; }

    public required DateOnly? AccountOn { get; init; }

    public required string? AccountBy { get; init; }

    public required IReadOnlyList<Answer> Incomes { get; init; }

    public required EligibilityPassport Passport { get; init; }

    public required IReadOnlyList<GatheredLine> Recommendations { get; init; }

    public required int Required { get; init; }

    /// <summary>The application for membership that is open; null where the candidate has not begun one.</summary>
    public required ApplicationLine? Application { get; init; }

    public required IReadOnlyList<ProlongationLine> Prolongations { get; init; }

    public required IReadOnlyList<TimelineEvent> Events { get; init; }

    public required IReadOnlyList<ReviewOutcomeLine> Outcomes { get; init; }

    public required VotePanel? Open { get; init; }

    public required IReadOnlyList<VotePanel> Closed { get; init; }

    public required bool MayPropose { get; init; }
}

/// <summary>Choosing what the board shall find.</summary>
public sealed record NewReviewPage(CandidacyHead Head, IReadOnlyList<ReviewOutcomeLine> Outcomes, IReadOnlyList<Objection> Refused, ReviewForm Form);

/// <summary>The candidate's own view of its time.</summary>
public sealed record OwnCandidacyPage(
    CandidacyHead Head, DateOnly? AccountOn, IReadOnlyList<ProlongationLine> Prolongations, ApplicationLine? Application, int Counting, int Required,
    IReadOnlyList<Objection> Refused, AccountForm Form);
