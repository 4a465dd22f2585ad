using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Features.Candidacies.Sheets;
using UnionPortal.Web.Shell.Parts;

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
    public required ProposalPanel? Open { get; init; }

    public required IReadOnlyList<ProposalPanel> Closed { get; init; }

    public required IReadOnlyList<TimelineEvent> Timeline { get; init; }

    public required bool MayPropose { get; init; }

    public required bool MayChair { get; init; }

    public IReadOnlyList<Objection> Refused { get; init; } = [];

    public required VoteForm Form { get; init; }
}

/// <summary>What stands at the head of each page about a case.</summary>
public sealed record CaseHead(int Id, string Number, string Applicant, ApplicationState State, Seeking Seeking, DateOnly SubmittedOn, DateOnly DueOn, DateOnly Today, AdmissionOutcome? Result);

/// <summary>A recommendation as the board reads it; <paramref name="WhyNot"/> says why one that was given does not count today.</summary>
public sealed record RecommendationLine(string Member, string StateKey, DateOnly AskedOn, DateOnly? AnsweredOn, string? AnsweredBy, string? Statement, bool Counts, Objection? WhyNot);

/// <summary>An outcome and what speaks against it today.</summary>
public sealed record OutcomeLine(AdmissionOutcome Outcome, IReadOnlyList<Objection> Objections);

/// <summary>A proposal with its votes, as far as the reader may see them.</summary>
public sealed record ProposalPanel
{
    public required int Id { get; init; }

    public required string Question { get; init; }

    public required AdmissionOutcome Outcome { get; init; }

    public required string? Reasons { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public required string? OpenedBy { get; init; }

    public required BoardResult Result { get; init; }

    public required string? UrgencyReason { get; init; }

    public required string? UrgencyDeclaredBy { get; init; }

    public required string? Reference { get; init; }

    public required int? RecordId { get; init; }

    public required IReadOnlyList<VoteLine> Votes { get; init; }

    public required int Voted { get; init; }

    public required int Entitled { get; init; }

    /// <summary>Whether the votes and the reckoning are shown.</summary>
    public required bool IsSeen { get; init; }

    public required IReadOnlyList<string> Reckoning { get; init; }

    /// <summary>Whether the reader has a vote on it.</summary>
    public required bool MayVote { get; init; }

    public required VoteChoice? Mine { get; init; }
}

/// <summary>A member of the board and the vote; no choice where it is not given, or not for the reader to see.</summary>
public sealed record VoteLine(string Person, string Organisation, bool Chairs, bool HasVoted, VoteChoice? Choice, string? Reason);
